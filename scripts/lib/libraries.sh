# shellcheck shell=bash
# One real library a language, and who judges it, for scripts/reality. Source common.sh and corpora.sh
# first. `make_LIBRARY DIRECTORY` unpacks a library, without what was built from it; `judge_LANGUAGE`
# checks the one in the current directory and fails where its compiler does.

# shellcheck disable=SC2154 # common.sh and corpora.sh set root and corpora
tools=$corpora/.tools
tsc=$tools/typescript/node_modules/.bin/tsc

# install_tools: TypeScript's compiler, and the types that the libraries refer to.
install_tools() {
  [ -x "$tsc" ] && return
  note "installing TypeScript"
  mkdir -p "$tools/typescript"
  retry quietly npm install --ignore-scripts --no-save --prefix "$tools/typescript" typescript@5.9.3 tslib@2.8.1 \
    @types/node@22 react@19 @types/react@19 @tanstack/query-core@5.108.0 || die "cannot install TypeScript"
  # The compiler looks for packages in the directories above a source.
  ln -sfn .tools/typescript/node_modules "$corpora/node_modules"
}

# Puts Go in PATH: the machine's, or Debian's unpacked beside the corpora.
find_go() {
  command -v go >/dev/null && return
  if [ ! -d "$tools/go" ]; then
    note "unpacking Go"
    unpack_deb golang-1.19-go "$tools/go.partial"
    unpack_deb golang-1.19-src "$tools/go.partial"
    mv "$tools/go.partial" "$tools/go"
  fi
  export GOROOT=$tools/go/usr/lib/go-1.19
  PATH=$GOROOT/bin:$PATH
}

make_tree_sitter() {
  unpack_npm tree-sitter@0.25.1 "$1.package"
  mv "$1.package/vendor/tree-sitter/lib" "$1"
}

judge_c() { gcc -fsyntax-only -std=c11 -D_DEFAULT_SOURCE -Iinclude -Isrc src/*.c; }

make_googletest() {
  unpack_deb googletest "$1.package"
  mv "$1.package/usr/src/googletest" "$1"
}

judge_cpp() {
  g++ -fsyntax-only -std=c++14 -Igoogletest/include -Igoogletest -Igooglemock/include -Igooglemock \
    googletest/src/gtest-all.cc googlemock/src/gmock-all.cc
}

# Compiling tells little in Python, so some modules are imported too, from here and not from where
# the interpreter has its own; -S keeps site packages from importing those first.
judge_python() {
  python3 -I -m compileall -q . || return
  PYTHONPATH=. python3 -S -c '
import collections, difflib, dis, doctest, functools, inspect, pkgutil, platform, sched, selectors
import shutil, ssl, statistics, tokenize, traceback, typing, unittest, urllib.parse, urllib.robotparser'
}

make_three() {
  unpack_npm three@0.187.0 "$1"
  rm -rf "$1/build"
}

# Importing its root parses every module and binds every import to an export.
judge_javascript() { node --input-type=module --eval "await import('$PWD/src/Three.js')"; }

make_rxjs() {
  unpack_npm rxjs@7.8.2 "$1"
  rm -rf "$1/dist"
}

judge_typescript() { "$tsc" --noEmit -p src/tsconfig.esm.json; }

make_react_query() {
  unpack_npm @tanstack/react-query@5.108.0 "$1"
  rm -rf "$1/build" "$1/dist"
}

judge_tsx() {
  "$tsc" --noEmit --strict --target es2020 --lib es2022,dom --jsx react-jsx \
    --module esnext --moduleResolution bundler --skipLibCheck src/index.ts
}

make_jdk_httpserver() {
  unpack_deb openjdk-17-source "$1.package"
  mkdir -p "$1"
  python3 - "$1.package/usr/lib/jvm/openjdk-17/lib/src.zip" "$1" <<'PYTHON'
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as archive:
    names = [name for name in archive.namelist() if name.startswith("jdk.httpserver/")]
    archive.extractall(sys.argv[2], names)
PYTHON
}

judge_java() {
  find jdk.httpserver -name '*.java' ! -name module-info.java -print0 |
    xargs -0 javac -nowarn -proc:none -d "$scratch" --patch-module jdk.httpserver=jdk.httpserver
}

make_regex_syntax() {
  unpack_deb librust-regex-syntax-dev "$1.package"
  mv "$1".package/usr/share/cargo/registry/regex-syntax-* "$1"
}

judge_rust() {
  rustc --edition 2018 --crate-type lib --emit=metadata --cap-lints allow --cfg 'feature="unicode"' \
    -o "${scratch:?}/library.rmeta" src/lib.rs
}

make_pflag() {
  unpack_deb golang-github-spf13-pflag-dev "$1.package"
  mv "$1.package/usr/share/gocode/src/github.com/spf13/pflag" "$1"
}

# vet compiles the tests too; its remarks on what they print are not about names.
judge_go() { GOPROXY=off GOTOOLCHAIN=local go vet -printf=false .; }
