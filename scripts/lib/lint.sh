# shellcheck shell=bash
# How scripts/check lints. Source common.sh and build.sh first.

# Prints, for each source in src/, the source and all project headers it includes, directly or not.
print_closures() {
  find include src -name '*.[ch]pp' -exec grep -H '^ *# *include "' {} + | awk -F '[:"]' '
    function resolve(file, path,   directory, parts) {
      if (path ~ /^git_refactor\//) return "include/" path
      directory = file
      sub("/[^/]*$", "", directory)
      split(file, parts, "/")
      # Beside the file, or from the root of its layer: naming both costs nothing.
      return directory "/" path " src/" parts[2] "/" path
    }
    function visit(file,   targets, count, i) {
      if (file in seen) return
      seen[file] = 1
      closure = closure " " file
      count = split(includes[file], targets, " ")
      for (i = 1; i <= count; i++) visit(targets[i])
    }
    { includes[$1] = includes[$1] " " resolve($1, $3) }
    END {
      for (file in includes)
        if (file ~ /^src\/.*\.cpp$/) { split("", seen); closure = ""; visit(file); print substr(closure, 2) }
    }'
}

# lint_file SOURCE [HEADER...]: runs clang-tidy, unless it passed this very content before. Its analyzer
# of paths is given a limit, without which it takes three quarters of the time.
lint_file() {
  local stamp limit=(--extra-arg=-Xclang --extra-arg=-analyzer-config --extra-arg=-Xclang --extra-arg=max-nodes=50000)
  stamp=$lint_cache/$({ cat .clang-tidy; clang-tidy --version; cat "$@" 2>/dev/null; } | sha256sum | cut -d ' ' -f 1)
  [ -f "$stamp" ] && return
  # The options in the build are gcc's, and clang does not know all of its warnings. What it says on
  # stderr is a count of warnings in other people's headers.
  clang-tidy --quiet --extra-arg=-Wno-unknown-warning-option "${limit[@]}" \
    -p "$build_directory" "$1" 2>/dev/null || return 1
  touch "$stamp"
}

# lint_all: lints every source in src/, as many at a time as there are cores.
lint_all() {
  export lint_cache=$build_directory/lint build_directory
  export -f lint_file
  mkdir -p "$lint_cache"
  print_closures | xargs -P "$(nproc)" -I{} bash -c 'lint_file {}'
}
