# shellcheck shell=bash
# Real code as git repositories, made from packages by name and kept between runs. Source common.sh
# first. A corpus is a directory below $corpora; it is made once, whole or not at all.

corpora=${GIT_REFACTOR_CORPORA:-${XDG_CACHE_HOME:-$HOME/.cache}/git-refactor/corpora}

# unpack_deb PACKAGE DIRECTORY: unpacks a Debian package without installing it; needs no root.
unpack_deb() {
  local download
  download=$(mktemp -d)
  # apt leaves its rights while it downloads, and must still be able to write there.
  chmod 755 "$download"
  (cd "$download" && retry quietly apt-get -q download "$1") || die "cannot download $1; is the list of packages up to date?"
  mkdir -p "$2"
  dpkg-deb --extract "$download"/*.deb "$2"
  rm -rf "$download"
}

# unpack_npm NAME@VERSION DIRECTORY: unpacks an npm package without its dependencies.
unpack_npm() {
  local download
  download=$(mktemp -d)
  retry quietly npm pack --ignore-scripts --pack-destination "$download" "$1" || die "cannot fetch $1"
  mkdir -p "$2"
  tar -xzf "$download"/*.tgz -C "$2" --strip-components=1
  rm -rf "$download"
}

# make_repository DIRECTORY: one commit of all there is, whatever a .gitignore in it says, packed.
make_repository() {
  git -C "$1" init -q -b main
  # The measured commands commit; none may start collecting garbage meanwhile.
  git -C "$1" config gc.auto 0
  git -C "$1" config user.name corpus
  git -C "$1" config user.email corpus@localhost
  git -C "$1" add -f .
  git -C "$1" commit -q -m "The corpus as its packages have it"
  git -C "$1" repack -adq
}

# prepare NAME: makes the corpus unless it is there; a function make_NAME fills a directory.
prepare() {
  local building
  mkdir -p "$corpora"
  (
    flock 9
    [ -d "$corpora/$1/.git" ] && exit
    note "preparing the corpus $1"
    building=$(mktemp -d "$corpora/.$1-XXXXXX")
    # shellcheck disable=SC2064 # the directory of this call
    trap "rm -rf '$building'" EXIT
    "make_${1//-/_}" "$building/tree"
    make_repository "$building/tree"
    mv "$building/tree" "$corpora/$1"
  ) 9>"$corpora/.lock"
}

# open_corpus NAME: makes a corpus the current directory, as its first commit has it, all objects in
# the one pack whose name it notes, all files in the page cache.
open_corpus() {
  cd "$corpora/$1" || die "there is no corpus $1"
  base=$(git rev-list --max-parents=0 main)
  git config gc.auto 0
  if ! pack=$(git config bench.pack) || [ ! -f ".git/objects/pack/$pack.pack" ]; then
    git reset -q --hard "$base"
    drop_runs
    git repack -adq
    pack=$(basename .git/objects/pack/*.pack .pack)
    git config bench.pack "$pack"
  fi
  # A link to a directory cannot be read, and need not be.
  git ls-files -z | xargs -0 cat >/dev/null 2>&1 || true
}

# Forgets every run of git-refactor: its refs, worktrees, journal and caches.
drop_runs() {
  git for-each-ref --format='delete %(refname)' refs/refactor refs/heads/refactor | git update-ref --stdin
  rm -rf .git/refactor
  git worktree prune
  git reflog expire --expire=now --all
}

# Brings the current corpus back to its base and deletes every object that came after it.
take_back() {
  local file
  git reset -q --hard "${base:?}"
  drop_runs
  find .git/objects -mindepth 1 -maxdepth 1 -name '??' -exec rm -rf {} +
  for file in .git/objects/pack/*; do
    [[ $file == */"${pack:?}".* ]] || rm -f "$file"
  done
  # A file as young as the index is read again to be sure of it; let no contestant pay for that.
  sleep 1
  touch .git/index
  sync
}

make_linux() {
  local packages=$1.packages archive=/usr/src/linux-source-6.1.tar.xz
  if [ ! -f "$archive" ]; then
    unpack_deb linux-source-6.1 "$packages"
    archive=$packages$archive
  fi
  mkdir -p "$1"
  tar -xJf "$archive" -C "$1" --strip-components=1
}

# Several libraries side by side, as in a monorepo. Source maps repeat the sources as one line of
# JSON, and nobody commits them.
make_web() {
  unpack_npm @babylonjs/core@9.35.0 "$1/packages/babylonjs"
  unpack_npm effect@4.1.0 "$1/packages/effect"
  unpack_npm rxjs@7.8.2 "$1/packages/rxjs"
  unpack_npm three@0.187.0 "$1/packages/three"
  unpack_npm zod@4.6.7 "$1/packages/zod"
  rm -rf "$1"/packages/*/{dist,build}
  find "$1" -name '*.map' -delete
}

make_python() {
  local packages=$1.packages
  unpack_deb libpython3.11-minimal "$packages"
  unpack_deb libpython3.11-stdlib "$packages"
  mv "$packages/usr/lib/python3.11" "$1"
}
