# shellcheck shell=bash
# How the scripts configure and build. Source common.sh first.

# Copies of one tree in several directories share what ccache keeps.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1

# Meson unpacks a subproject once; our build files laid over it may have changed since.
refresh_overlays() {
  local wrap directory overlay
  for wrap in "$root"/subprojects/*.wrap; do
    directory=$root/subprojects/$(sed -n 's/^directory *= *//p' "$wrap")
    overlay=$root/subprojects/packagefiles/$(sed -n 's/^patch_directory *= *//p' "$wrap")
    [ -d "$directory" ] || continue
    cmp -s "$overlay/meson.build" "$directory/meson.build" ||
      cp "$overlay/meson.build" "$directory/meson.build"
  done
}

# configure DIRECTORY OPTION...: makes the build directory, or sets the options of the one there.
configure() {
  local directory=$root/$1
  shift
  # Meson unpacks the subprojects beside the sources, where two at a time would collide.
  exec 8<"$root/subprojects"
  flock 8
  refresh_overlays
  if [ -f "$directory/build.ninja" ]; then
    quietly meson configure "$directory" "$@" || die "cannot configure $directory"
  else
    quietly meson setup "$directory" "$root" "$@" || die "cannot configure $directory"
  fi
  exec 8<&-
}

# build DIRECTORY TARGET...: builds, and shows the compiler's words only when it fails.
build() {
  local directory=$root/$1
  shift
  note "building ${directory##*/}/"
  quietly ninja -C "$directory" "$@" || die "cannot build"
}

# The directory that run, test, check and bench share: one build serves them all.
# shellcheck disable=SC2034 # scripts/sanitize has directories of its own
build_directory=build
# shellcheck disable=SC2034
build_options=(-Dbuildtype=release)
