// Which declaration an import means.
//
// Only one declaration is in question, the target (several would have been refused as ambiguous),
// so an import need not be resolved in general. It is enough to tell which of these holds:
//
//   sure    the module it names is the target's; or is one that itself imports OLD, and that import
//           (followed in turn) means the target; or is a package around the target's module, which
//           then hands OLD on by `from .part import *`, `export * from` or `pub use part::*`
//           without ever writing the name
//   other   the module is none of the repository's
//   unsure  it may be either: the spelling does not say where paths start
//
// Example: the target is src/shop/cart/model.py; OLD is imported in src/shop/cart/__init__.py.
//
//   src/shop/cart/view.py   from .model import OLD       src/shop/cart/model: sure
//   tests/test_cart.py      from shop.cart import OLD    the importer in src/shop/cart, whose own
//                                                        import is sure
//   tests/test_shop.py      from shop import OLD         src/shop is around the target: sure
//   tests/test_other.py     from json import OLD         nothing matches: other
//
// Modules are found by the last segment of their path in a hash table; chains of imports end after
// a few hops, so that a circle ends too. Cost: linear in the imports.

#include "modules.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::refactor {

using syntax::Binding;
using syntax::Occurrence;
using syntax::Role;

namespace {

constexpr int most_hops = 8;

constexpr Judgement sure{.verdict = Verdict::sure, .why = {}};
constexpr Judgement other{.verdict = Verdict::other, .why = {}};

constexpr Judgement unsure(std::string_view why) {
  return {Verdict::unsure, why};
}

/// Where `part` stands in `path` as whole segments; npos where it does not.
std::size_t find_path(std::string_view path, std::string_view part) {
  for (std::size_t at = path.find(part); at != std::string_view::npos;
       at = path.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    if ((at == 0 || path[at - 1] == '/') && (end == path.size() || path[end] == '/')) {
      return at;
    }
  }
  return std::string_view::npos;
}

/// Whether a Rust file is a crate of its own, that knows the library only by its name.
bool is_beside_library(std::string_view path) {
  for (const std::string_view directory : {"tests", "benches", "examples", "bin"}) {
    if (find_path(directory_of(path), directory) != std::string_view::npos) {
      return true;
    }
  }
  return last_segment(path) == "main.rs";
}

/// Whether a crate's name stands in a path, where it may be written with '-' for '_'.
bool names_crate(std::string_view path, std::string_view crate) {
  std::string folded(path);
  std::ranges::replace(folded, '-', '_');
  return find_path(folded, crate) != std::string_view::npos;
}

using Segments = std::vector<std::string_view>;

/// The number of segments that two paths have in common at their ends.
std::size_t common_end(const Segments& path, const Segments& directory) {
  const auto first =
      std::ranges::mismatch(path.rbegin(), path.rend(), directory.rbegin(), directory.rend()).in1;
  return static_cast<std::size_t>(first - path.rbegin());
}

/// "v2" and up, the last segment that Go adds to import paths of later major versions.
bool is_go_version(std::string_view segment) {
  return segment.size() > 1 && segment[0] == 'v' &&
         segment.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

Modules::Modules(Files files, const Candidate& target)
    : files_(files), target_(target), target_path_(files[target.places.front().file].path) {
  for (std::size_t i = 0; i < files.size(); ++i) {
    const SurveyedFile& file = files[i];
    if (family_of(file.language) != target.family) {
      continue;
    }
    const auto& occurrences = file.survey->occurrences;
    for (std::uint32_t k = 0; k < occurrences.size(); ++k) {
      const Occurrence& each = occurrences[k];
      if (each.name == old_name && each.role == Role::import && each.binding != Binding::local) {
        importers_[last_segment(module_of(target.family, file.path))].push_back({i, k});
        break;
      }
    }
  }
}

Judgement Modules::imported(std::size_t file, std::string_view written) const {
  return followed(file, written, 0);
}

Judgement Modules::followed(std::size_t file, std::string_view written, int hops) const {
  if (hops > most_hops) {
    return unsure("it is handed on through too many imports to follow");
  }
  const std::string_view path = files_[file].path;
  std::optional<ModuleName> module;
  switch (target_.family) {
    case Family::go:
      return in_go_package(written);
    case Family::java:
      return in_java_package(written);
    case Family::rust:
      module = rust_module(path, written);
      return module ? in_rust_module({file, std::move(*module), hops}) : other;
    case Family::python:
      module = python_module(path, written);
      break;
    case Family::javascript:
      module = javascript_module(path, written);
      break;
    case Family::c:
      return sure;
  }
  return module ? in_file_module({file, std::move(*module), hops}) : other;
}

Judgement Modules::in_file_module(const Wanted& wanted) const {
  const std::string_view path = wanted.module.path;
  const std::string_view scope = target_.scope;
  const std::string_view from = files_[wanted.from].path;
  if (wanted.module.is_relative) {
    if (scope == path) {
      return sure;
    }
    if (const Place* place = importer(wanted.module, wanted.from)) {
      return followed(place->file, at(files_, *place).qualifier, wanted.hops + 1);
    }
    return is_inside(scope, path) ? sure
                                  : unsure("its module does not name it, but may hand it on");
  }

  const bool is_target = ends_with_path(scope, path);
  if (!is_target) {
    if (const Place* place = importer(wanted.module, wanted.from)) {
      return followed(place->file, at(files_, *place).qualifier, wanted.hops + 1);
    }
  }
  const std::size_t where = is_target ? scope.size() - path.size() : find_path(scope, path);
  if (where == std::string_view::npos) {
    return wanted.module.is_in_house ? unsure("its module does not name it, but may hand it on")
                                     : other;
  }
  const std::string_view root = scope.substr(0, where == 0 ? 0 : where - 1);
  return wanted.module.is_in_house || is_surely_root(root, from) ||
                 (target_.family == Family::python && path.find('/') != std::string_view::npos)
             ? sure
             : unsure("its module may be this repository's or an installed one");
}

const Place* Modules::importer(const ModuleName& module, std::size_t except) const {
  const auto bucket = importers_.find(last_segment(module.path));
  if (bucket == importers_.end()) {
    return nullptr;
  }
  const auto found = std::ranges::find_if(bucket->second, [&](const Place& place) {
    const std::string_view path = module_of(target_.family, files_[place.file].path);
    return place.file != except &&
           (module.is_relative ? path == module.path : ends_with_path(path, module.path));
  });
  return found == bucket->second.end() ? nullptr : &*found;
}

/// Whether paths of modules are likely to start at `root` when seen from the file `from`.
bool Modules::is_surely_root(std::string_view root, std::string_view from) const {
  constexpr std::array<std::string_view, 3> python_roots{"", "src", "lib"};
  constexpr std::array<std::string_view, 4> javascript_roots{"packages", "libs", "apps", "modules"};
  if (target_.family == Family::javascript) {
    return std::ranges::find(javascript_roots, last_segment(root)) != javascript_roots.end() &&
           !root.empty();
  }
  return std::ranges::find(python_roots, last_segment(root)) != python_roots.end() ||
         is_inside(from, root);
}

Judgement Modules::in_rust_module(const Wanted& wanted) const {
  const std::string_view from = files_[wanted.from].path;
  const ModuleName& module = wanted.module;
  if (module.is_relative ? target_.scope == module.path
                         : ends_with_path(target_.scope, module.path)) {
    return sure;
  }
  if (const Place* place = importer(module, wanted.from)) {
    return followed(place->file, at(files_, *place).qualifier, wanted.hops + 1);
  }
  if (module.is_in_house) {
    return crate_of(from) == crate_of(target_path_) ? sure
                                                    : unsure("another crate may hand it on here");
  }
  const std::string_view crate = split(module.path, "/").front();
  return names_crate(directory_of(target_path_), crate) || is_beside_library(from)
             ? sure
             : unsure("its crate may be this repository's or another");
}

Judgement Modules::in_go_package(std::string_view written) const {
  std::vector<std::string_view> import = split(written, "/");
  const std::vector<std::string_view> directory = split(target_.scope, "/");
  if (import.size() > 1 && is_go_version(import.back())) {
    import.pop_back();
  }
  const std::size_t common = common_end(import, directory);
  const bool is_standard = import.size() <= 1 || import.front().find('.') == std::string_view::npos;
  if (directory.empty()) {
    return is_standard ? other : unsure("it may be the package at the repository's root");
  }
  if (common == 0) {
    return other;
  }
  if (import.size() == 1) {
    // A path of one segment is the standard library's, if this is not the standard library.
    const bool is_in_tree = directory.size() == 2 && directory.front() == "src";
    return is_in_tree              ? sure
           : directory.size() == 1 ? unsure("its package may be the standard library's")
                                   : other;
  }
  return common == directory.size() || common > 1
             ? sure
             : unsure("its import path ends like the package's directory, but in one part only");
}

Judgement Modules::in_java_package(std::string_view written) const {
  std::string path(written);
  std::ranges::replace(path, '.', '/');
  const std::string_view directory = directory_of(target_path_);
  std::string_view package = path;
  // The survey may give the whole name, the package, or "package.*".
  if (last_segment(package) == "*" || last_segment(package) == last_segment(target_.scope)) {
    package = directory_of(package);
  }
  const bool is_target = !package.empty() && (ends_with_path(directory, package) ||
                                              ends_with_path(target_.scope, package));
  return is_target ? sure : other;
}

}  // namespace git_refactor::refactor
