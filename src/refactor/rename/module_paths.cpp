#include "module_paths.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace git_refactor::refactor {

namespace {

using namespace std::string_view_literals;

constexpr std::array python_extensions{".py"sv, ".pyi"sv, ".pyw"sv};
constexpr std::array python_stand_ins{"__init__"sv};
constexpr std::array rust_extensions{".rs"sv};
constexpr std::array rust_stand_ins{"mod"sv, "lib"sv, "main"sv};
constexpr std::array java_extensions{".java"sv};
constexpr std::array javascript_extensions{".d.ts"sv, ".d.mts"sv, ".d.cts"sv, ".js"sv,
                                           ".mjs"sv,  ".cjs"sv,   ".jsx"sv,   ".ts"sv,
                                           ".mts"sv,  ".cts"sv,   ".tsx"sv};
constexpr std::array javascript_stand_ins{"index"sv};

constexpr std::array c_source_extensions{"c"sv,   "cc"sv, "cpp"sv,  "cxx"sv,
                                         "c++"sv, "C"sv,  "cppm"sv, "ixx"sv};

std::string_view without_extension(std::string_view path,
                                   std::span<const std::string_view> extensions) {
  for (const std::string_view extension : extensions) {
    if (path.ends_with(extension)) {
      return path.substr(0, path.size() - extension.size());
    }
  }
  return path;
}

std::string_view without_stand_in(std::string_view path, std::span<const std::string_view> names) {
  return std::ranges::find(names, last_segment(path)) == names.end() ? path : directory_of(path);
}

/// `base` and `rest` as one path, "." and ".." taken away; nothing where it leaves the repository.
std::optional<std::string> joined(std::string_view base, std::string_view rest) {
  std::vector<std::string_view> parts = split(base, "/");
  for (const std::string_view part : split(rest, "/")) {
    if (part != "..") {
      if (part != ".") {
        parts.push_back(part);
      }
    } else if (!parts.empty()) {
      parts.pop_back();
    } else {
      return std::nullopt;
    }
  }
  std::string path;
  for (const std::string_view part : parts) {
    path.append(path.empty() ? "" : "/").append(part);
  }
  return path;
}

}  // namespace

std::string_view last_segment(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) {
      parts.push_back(text.substr(0, end));
    }
    text.remove_prefix(std::min(end + separator.size(), text.size()));
  }
  return parts;
}

bool ends_with_path(std::string_view path, std::string_view end) {
  return path.ends_with(end) &&
         (path.size() == end.size() || path[path.size() - end.size() - 1] == '/');
}

bool is_inside(std::string_view path, std::string_view directory) {
  return directory.empty() || (path.size() > directory.size() && path.starts_with(directory) &&
                               path[directory.size()] == '/');
}

bool is_header(std::string_view path) {
  const std::string_view extension = path.substr(path.rfind('.') + 1);
  return std::ranges::find(c_source_extensions, extension) == c_source_extensions.end();
}

std::string_view module_of(Family family, std::string_view path) {
  switch (family) {
    case Family::python:
      return without_stand_in(without_extension(path, python_extensions), python_stand_ins);
    case Family::javascript:
      return without_stand_in(without_extension(path, javascript_extensions), javascript_stand_ins);
    case Family::rust:
      return without_stand_in(without_extension(path, rust_extensions), rust_stand_ins);
    case Family::java:
      return without_extension(path, java_extensions);
    case Family::go:
    case Family::c:
      break;
  }
  return directory_of(path);
}

std::optional<ModuleName> python_module(std::string_view from, std::string_view written) {
  const std::size_t dots = std::min(written.find_first_not_of('.'), written.size());
  std::string rest(written.substr(dots));
  std::ranges::replace(rest, '.', '/');
  if (dots == 0) {
    return rest.empty() ? std::nullopt : std::optional(ModuleName{.path = rest});
  }
  // One dot is the file's own package, every further one the package around that.
  std::string up;
  for (std::size_t i = 1; i < dots; ++i) {
    up += "../";
  }
  auto path = joined(directory_of(from), up + rest);
  if (!path) {
    return std::nullopt;
  }
  return ModuleName{.path = std::move(*path), .is_relative = true, .is_in_house = true};
}

std::optional<ModuleName> javascript_module(std::string_view from, std::string_view written) {
  const bool is_relative = written.starts_with('.');
  bool is_in_house = is_relative;
  std::string_view base;
  if (is_relative) {
    base = directory_of(from);
  } else if (written.find(':') != std::string_view::npos) {
    return std::nullopt;  // "node:fs", "https://..."
  } else if (written.starts_with("@/") || written.starts_with("~/")) {
    written.remove_prefix(2);  // by custom the root of the sources
    is_in_house = true;
  } else if (written.starts_with('@')) {
    // "@scope/package": a workspace has it in a directory that is named without the scope.
    written.remove_prefix(std::min(written.find('/'), written.size()));
  }
  const auto path = joined(base, written);
  if (!path || (path->empty() && !is_relative)) {
    return std::nullopt;
  }
  return ModuleName{.path = std::string(module_of(Family::javascript, *path)),
                    .is_relative = is_relative,
                    .is_in_house = is_in_house};
}

std::optional<ModuleName> rust_module(std::string_view from, std::string_view written) {
  constexpr std::array outside{"std"sv, "core"sv, "alloc"sv, "proc_macro"sv};
  const std::vector<std::string_view> segments = split(written, "::");
  if (segments.empty() || std::ranges::find(outside, segments.front()) != outside.end() ||
      std::isupper(static_cast<unsigned char>(segments.back().front())) != 0) {
    return std::nullopt;  // types are spelled with a capital, modules without
  }
  const bool is_of_crate = segments.front() == "crate" || segments.front() == "$crate";
  const bool is_relative = is_of_crate || segments.front() == "self" || segments.front() == "super";
  std::string path;
  if (is_relative) {
    path = is_of_crate ? crate_of(from) : module_of(Family::rust, from);
  }
  for (const std::string_view segment : segments) {
    if (is_relative && segment == "super") {
      path = directory_of(path);
    } else if (segment != "crate" && segment != "$crate" && segment != "self") {
      path.append(path.empty() ? "" : "/").append(segment);
    }
  }
  return ModuleName{
      .path = std::move(path), .is_relative = is_relative, .is_in_house = is_relative};
}

std::string_view crate_of(std::string_view path) {
  const std::size_t inner = path.rfind("/src/");
  if (inner != std::string_view::npos) {
    return path.substr(0, inner + 4);
  }
  return path.starts_with("src/") ? path.substr(0, 3) : directory_of(path);
}

}  // namespace git_refactor::refactor
