# shellcheck shell=bash
# How scripts/bench runs one contestant once. Source common.sh and corpora.sh first; $results names
# a directory for notes.

install_ast_grep() {
  local tools=$corpora/.tools/ast-grep
  if [ ! -x "$tools/node_modules/.bin/ast-grep" ]; then
    note "installing ast-grep"
    mkdir -p "$tools"
    retry quietly npm install --no-save --prefix "$tools" "@ast-grep/cli@${ast_grep_version:?}" || die "cannot install ast-grep"
  fi
  PATH=$tools/node_modules/.bin:$PATH
}

# run_contestant WHO OLD NEW LANGUAGE: renames in the current directory; prints seconds, MB, sites.
# shellcheck disable=SC2016 # what stands in single quotes is for the inner shell
run_contestant() {
  local old=$2 new=$3 measured command
  case $1 in
    ours) command=(git refactor rename --quiet "$old" "$new") ;;
    sed) command=(sh -c 'git grep -lwz "$0" | xargs -0 sed -i "s/\\b$0\\b/$1/g" && git add -u && git commit -qm "Rename $0 to $1"' "$old" "$new") ;;
    # What .gitignore names may be tracked all the same, as much of Linux is here.
    ast-grep) command=(ast-grep run --no-ignore vcs -p "$old" -r "$new" -l "$4" -U .) ;;
  esac
  measured=$(python3 "$root/scripts/lib/measure.py" "$results/.output" "${command[@]}") ||
    die "$1 failed: ${command[*]}"
  echo "$measured $(git grep -owhF "$new" | wc -l)"
}

# time_agents N: renames kfree with N agents; prints the seconds to survey and edit, those of the
# whole run, and the resulting tree.
time_agents() {
  local measured
  measured=$(python3 "$root/scripts/lib/measure.py" "$results/.report" \
    git refactor rename --json --agents "$1" kfree kfree_renamed) || die "git refactor failed with $1 agents"
  python3 - "$results/.report" "${measured% *}" <<'PYTHON'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    report = json.load(file)
timings = report["timings"]
print(f'{timings["surveying"] + timings["editing"]:.3f} {sys.argv[2]} {report["result"]["tree"]}')
PYTHON
}

# median COLUMN FILE
median() {
  cut -d ' ' -f "$1" "$2" | sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

# ratio A B: A / B, to one or two places.
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { r = a / b; printf(r < 10 ? "%.2f" : "%.1f", r) }'; }
