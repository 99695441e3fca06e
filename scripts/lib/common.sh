# shellcheck shell=bash
# What every script here shares. Source it first:
#   . "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Messages go to stderr; stdout is for results.
note() { printf '%s\n' "$*" >&2; }
die() { note "error: $*"; exit 1; }
usage_error() { note "error: $*"; note "see $(basename "$0") -h"; exit 129; }

# Prints the comment at the head of the calling script, which is its help.
show_help() { sed -n '2,/^[^#]/ s/^# \{0,1\}//p' "$0"; }

# Prints the help and ends when the first argument asks for it.
help_if_asked() {
  case "${1-}" in
    -h | --help) show_help; exit 0 ;;
  esac
}

# Runs a command up to three times, for networks that fail now and then.
retry() {
  local attempt
  for attempt in 1 2 3; do
    if "$@"; then return 0; fi
    note "attempt $attempt of 3 failed: $*"
    sleep $((attempt * 3))
  done
  return 1
}

# Runs a command and shows what it printed only when it fails.
quietly() {
  local output
  output=$(mktemp)
  if "$@" >"$output" 2>&1; then rm -f "$output"; return 0; fi
  cat "$output" >&2
  rm -f "$output"
  return 1
}
