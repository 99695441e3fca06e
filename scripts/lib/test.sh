# shellcheck shell=bash
# How the scripts run the tests. Source common.sh first.

# run_tests DIRECTORY [NAME...]: runs meson's tests, all or those named, shows the output of those
# that fail, and closes on a count. Fails if a test failed or none ran.
run_tests() {
  local directory=$root/$1 log status=0
  shift
  log=$directory/meson-logs/testlog.json
  rm -f "$log"
  meson test -C "$directory" --no-rebuild --print-errorlogs --timeout-multiplier 4 "$@" || status=$?
  [ -f "$log" ] || die "no test ran"
  python3 "$root/scripts/lib/count_tests.py" "$log" && return $status
}
