#include "world.hpp"

#include "git_refactor/model/repo_path.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

namespace {

// "a/b/../c" is "a/c"; nothing for a path that leaves the repository.
std::optional<std::string> normalized(std::string_view path) {
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    const std::size_t slash = path.find('/');
    const std::string_view part = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    if (part == "..") {
      if (parts.empty()) {
        return std::nullopt;
      }
      parts.pop_back();
    } else if (!part.empty() && part != ".") {
      parts.push_back(part);
    }
  }
  std::string result;
  for (const std::string_view part : parts) {
    result += result.empty() ? "" : "/";
    result += part;
  }
  return result;
}

std::size_t common_prefix(std::string_view one, std::string_view other) {
  const auto ends = std::ranges::mismatch(one, other);
  return static_cast<std::size_t>(ends.in1 - one.begin());
}

}  // namespace

World::World(Sources& sources, std::string_view one, std::string_view other)
    : sites(things, names, one, other),
      sources_(&sources),
      states_(sources.size()),
      holds_(sources.size()) {}

const TokenFile& World::tokens(std::uint32_t file) {
  FileState& state = states_[file];
  if (!state.tokens) {
    state.tokens = tokenize(sources_->text(file), file, names);
  }
  return *state.tokens;
}

// Beside the includer, then below one of the directories around it, its `include` or the root's;
// then wherever a path ends so, nearest first. What is in angle brackets must not be found by its
// last part alone, or a repository's "string.h" would be taken for the library's.
std::optional<std::uint32_t> World::resolve_include(std::uint32_t file, std::string_view spelling) {
  if (spelling.size() < 3) {
    return std::nullopt;
  }
  const bool is_quoted = spelling.front() == '"';
  std::string_view name = spelling.substr(1, spelling.size() - 2);
  const std::string directory(directory_of(sources_->path(file)));
  const auto [known, is_new] = includes_.try_emplace({directory, std::string(spelling)});
  std::optional<std::uint32_t>& result = known->second;
  if (!is_new) {
    return result;
  }
  const auto try_path = [&](std::string_view base) {
    const auto path = normalized(std::string(base) + "/" + std::string(name));
    return path ? sources_->find(*path) : std::nullopt;
  };
  if (is_quoted && (result = try_path(directory))) {
    return result;
  }
  for (std::string_view base = directory;; base = directory_of(base)) {
    if ((result = try_path(std::string(base) + "/include"))) {
      return result;
    }
    if ((is_quoted || name.find('/') != std::string_view::npos) && (result = try_path(base))) {
      return result;
    }
    if (base.empty()) {
      break;
    }
  }
  while (name.starts_with("../") || name.starts_with("./")) {
    name.remove_prefix(name.find('/') + 1);
  }
  const std::string ending = "/" + std::string(name);
  std::size_t best = 0;
  for (const std::uint32_t candidate : sources_->files_called(name.substr(name.rfind('/') + 1))) {
    const std::string_view path = sources_->path(candidate);
    const bool is_included_from = path.ends_with("include" + ending);
    if (path.ends_with(ending) &&
        (is_quoted || is_included_from || name.find('/') != std::string_view::npos)) {
      const std::size_t closeness = 1 + common_prefix(path, directory);
      if (closeness > best) {
        best = closeness;
        result = candidate;
      }
    }
  }
  return result;
}

void World::see(std::uint32_t file, std::vector<bool>& visible) {
  std::vector<std::uint32_t> left{file};
  while (!left.empty()) {
    const std::uint32_t next = left.back();
    left.pop_back();
    if (!visible[next]) {
      visible[next] = true;
      left.insert(left.end(), states_[next].includes.begin(), states_[next].includes.end());
    }
  }
}

Macro& World::macro_at(const Token& name) {
  std::unique_ptr<Macro>& macro = macros_by_place_[{name.file, name.offset}];
  if (macro == nullptr) {
    macro = std::make_unique<Macro>();
    macro->name = name;
    macro->thing = things.at(name, NameSpace::macro, SymbolKind::macro);
    things[macro->thing].is_file_level = true;
    if (name.name >= macros_.size()) {
      macros_.resize(names.size() + names.size() / 2);
    }
    macros_[name.name].push_back(macro.get());
  }
  return *macro;
}

void World::set_matters(Name name) {
  if (name >= matters_.size()) {
    matters_.resize(names.size() + names.size() / 2);
  }
  matters_[name] = true;
}

void World::add_global(Name name, NameSpace space, ThingId thing) {
  auto& all = globals_.at(static_cast<std::size_t>(space));
  if (name >= all.size()) {
    all.resize(names.size() + names.size() / 2);
  }
  std::vector<ThingId>& known = all[name];
  if (std::ranges::find(known, thing) == known.end()) {
    known.push_back(thing);
  }
}

std::optional<ThingId> World::linked(Name name) const {
  const auto found = linked_.find(name);
  return found == linked_.end() ? std::nullopt : std::optional(found->second);
}

void World::link(Name name, ThingId thing) {
  const auto [known, is_new] = linked_.try_emplace(name, thing);
  if (!is_new) {
    things.unite(known->second, thing);
  }
}

}  // namespace git_refactor::syntax::c
