# Functions on strings, for any POSIX shell.

# Prints a string without the blanks at its ends.
trim() {
  trimmed=${1#"${1%%[! ]*}"}
  printf '%s\n' "${trimmed%"${trimmed##*[! ]}"}"
}

# Prints how often the character $2 is in $1.
count() {
  rest=$1 found=0
  while [ "${rest#*"$2"}" != "$rest" ]; do
    rest=${rest#*"$2"} found=$((found + 1))
  done
  echo "$found"
}

# Prints $1 with every $2 replaced by $3.
replace() {
  rest=$1 done=
  while [ "${rest#*"$2"}" != "$rest" ]; do
    done=$done${rest%%"$2"*}$3 rest=${rest#*"$2"}
  done
  printf '%s\n' "$done$rest"
}
