# usage: SHELL tests.sh
#
# Prints a line for each test, in the manner of TAP, and fails if one fails.
. ./strings.sh
number=0 failed=0

# check NAME EXPECTED ACTUAL
check() {
  number=$((number + 1))
  if [ "$2" = "$3" ]; then
    echo "ok $number - $1"
  else
    echo "not ok $number - $1: expected '$2', but got '$3'"
    failed=1
  fi
}

check "trim takes blanks off both ends" "a b" "$(trim '  a b ')"
check "trim leaves other strings alone" "ab" "$(trim ab)"
check "count finds every one" 3 "$(count a,b,,c ,)"
check "count finds none" 0 "$(count abc ,)"
check "replace replaces all" "a-b-c" "$(replace a.b.c . -)"
check "replace keeps stars" "*-*" "$(replace '*.*' . -)"
echo "1..$number"
exit "$failed"
