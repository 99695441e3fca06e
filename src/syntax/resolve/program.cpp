// A program: files, models, things, and the linkers that say which name means which thing.
//
// Things are kept in a union-find forest: a linker makes one for each head of declarations that it
// meets, and unites those that turn out to be one (a method and what it overrides, a prototype and
// its definition). Whoever asks for a thing gets the representative of its tree.

#include "git_refactor/syntax/program.hpp"

#include "git_refactor/model/repo_path.hpp"

#include "linker.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace git_refactor::syntax {

Family family_of(Language language) {
  switch (language) {
    case Language::c:
    case Language::cpp:
      return Family::c;
    case Language::python:
      return Family::python;
    case Language::go:
      return Family::go;
    case Language::rust:
      return Family::rust;
    case Language::java:
      return Family::java;
    case Language::javascript:
    case Language::typescript:
    case Language::tsx:
      break;
  }
  return Family::javascript;
}

struct ModelBuilder::State {
  std::array<Parser, all_languages.size()> parsers;  // by language, made when first needed

  TSParser& parser(Language language) {
    Parser& parser = parsers.at(static_cast<std::size_t>(language));
    if (parser == nullptr) {
      parser = make_parser(grammar_of(language));
    }
    return *parser;
  }
};

ModelBuilder::ModelBuilder() : state_(std::make_unique<State>()) {}

ModelBuilder::~ModelBuilder() = default;
ModelBuilder::ModelBuilder(ModelBuilder&&) noexcept = default;
ModelBuilder& ModelBuilder::operator=(ModelBuilder&&) noexcept = default;

std::shared_ptr<const FileModel> ModelBuilder::build(const ProgramFile& file, std::string text,
                                                     const AskedNames& asked,
                                                     std::string_view known_macros) {
  // Shared by the program before an edit and the one after it.
  return std::make_shared<const FileModel>(
      state_->parser(file.language),
      FileModel::Source{file.language, std::move(text), known_macros}, asked);
}

std::shared_ptr<const FileModel> ModelBuilder::rebuild(const FileModel& before, std::string text,
                                                       std::span<const Edit> edits, Reparse reparse,
                                                       std::string_view known_macros) {
  const Language language = before.language();
  return std::make_shared<const FileModel>(
      state_->parser(language), before, FileModel::Source{language, std::move(text), known_macros},
      edits, reparse);
}

Program::Program(std::vector<ProgramFile> files, ReadFile read, AskedNames asked)
    : files_(std::move(files)),
      read_(std::move(read)),
      asked_(std::move(asked)),
      models_(files_.size()) {
  // JavaScript's mark of a private name stays.
  if (asked_[asked_old].starts_with('#') && !asked_[asked_new].starts_with('#')) {
    asked_[asked_new].insert(0, 1, '#');
  }
  index_paths();
}

void Program::index_paths() {
  by_path_.clear();
  by_directory_.clear();
  by_name_.clear();
  for (std::uint32_t index = 0; index < files_.size(); ++index) {
    const std::string_view path = files_[index].path;
    by_path_.emplace(path, index);
    by_directory_[directory_of(path)].push_back(index);
    by_name_[path.substr(path.rfind('/') + 1)].push_back(index);
  }
}

Program::~Program() = default;

std::unique_ptr<Program> Program::edited(std::map<std::uint32_t, EditedText> texts,
                                         std::span<const FileMove> moves, Reparse reparse) const {
  auto program = std::make_unique<Program>(files_, read_, asked_);
  for (const FileMove& move : moves) {
    if (const auto file = find(move.from)) {
      program->files_[*file].path = move.to;
    }
  }
  if (!moves.empty()) {
    program->index_paths();
  }
  program->read_other_ = read_other_;
  program->known_macros_ = known_macros_;
  program->models_ = models_;
  program->raw_texts_ = raw_texts_;
  program->holders_[asked_old] = holders_[asked_old];
  std::ranges::set_union(holders_[asked_old], holders_[asked_new],
                         std::back_inserter(program->holders_[asked_new]));
  while (!texts.empty()) {
    auto next = texts.extract(texts.begin());
    const std::uint32_t file = next.key();
    EditedText& edited = next.mapped();
    program->raw_texts_.erase(file);
    program->models_[file] =
        builder_.rebuild(model(file), std::move(edited.text), edited.edits, reparse, known_macros_);
  }
  return program;
}

std::chrono::duration<double> Program::parse_time() const {
  std::chrono::duration<double> time{};
  for (const auto& model : models_) {
    time += model == nullptr ? std::chrono::duration<double>() : model->parse_time();
  }
  return time;
}

std::optional<std::uint32_t> Program::find(std::string_view path) const {
  const auto found = by_path_.find(path);
  return found == by_path_.end() ? std::nullopt : std::optional(found->second);
}

std::span<const std::uint32_t> Program::files_in(std::string_view directory) const {
  const auto found = by_directory_.find(directory);
  return found == by_directory_.end() ? std::span<const std::uint32_t>() : found->second;
}

std::span<const std::uint32_t> Program::files_called(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? std::span<const std::uint32_t>() : found->second;
}

std::optional<std::string> Program::read_other(std::string_view path) const {
  return read_other_ ? read_other_(path) : std::nullopt;
}

void Program::adopt(std::uint32_t file, std::shared_ptr<const FileModel> model) {
  models_[file] = std::move(model);
}

const FileModel& Program::model(std::uint32_t file) const {
  if (models_[file] == nullptr) {
    models_[file] =
        builder_.build(files_[file], read_(file).value_or(std::string()), asked_, known_macros_);
  }
  return *models_[file];
}

void Program::set_holders(std::vector<std::uint32_t> old_holders,
                          std::vector<std::uint32_t> new_holders) {
  holders_ = {std::move(old_holders), std::move(new_holders)};
}

EntityId Program::add(Node node) {
  const auto id = static_cast<EntityId>(entities_.size());
  node.parent = id;
  entities_.push_back(std::move(node));
  return id;
}

EntityId Program::declared_by(FactRef head) {
  const auto found = by_declaration_.find(head);
  if (found != by_declaration_.end()) {
    return canonical(found->second);
  }
  Node node;
  node.kind = model(head.file).fact(head.fact).kind;
  node.declarations.push_back(head);
  const EntityId id = add(std::move(node));
  by_declaration_.emplace(head, id);
  return id;
}

EntityId Program::named(std::string_view key, SymbolKind kind) {
  const auto found = by_key_.find(key);
  if (found != by_key_.end()) {
    return canonical(found->second);
  }
  Node node;
  node.kind = kind;
  node.key = key;
  const EntityId id = add(std::move(node));
  by_key_.emplace(key, id);
  return id;
}

EntityId Program::outside(std::string_view key, std::string_view why) {
  const EntityId id = named(key, SymbolKind::unknown);
  mark_outside(id, why);
  return id;
}

void Program::mark_outside(EntityId entity, std::string_view why) {
  entities_[canonical(entity)].outside = why;
}

void Program::unite(EntityId one, EntityId other) {
  one = canonical(one);
  other = canonical(other);
  if (one == other) {
    return;
  }
  // The older one stays, so that the result does not depend on sizes.
  Node& kept = entities_[std::min(one, other)];
  Node& merged = entities_[std::max(one, other)];
  merged.parent = std::min(one, other);
  kept.declarations.insert(kept.declarations.end(), merged.declarations.begin(),
                           merged.declarations.end());
  merged.declarations.clear();
  kept.outside = kept.outside.empty() ? merged.outside : kept.outside;
  kept.key = kept.key.empty() ? merged.key : kept.key;
  kept.kind = kept.kind == SymbolKind::unknown ? merged.kind : kept.kind;
}

EntityId Program::canonical(EntityId entity) const {
  while (entities_[entity].parent != entity) {
    entities_[entity].parent = entities_[entities_[entity].parent].parent;
    entity = entities_[entity].parent;
  }
  return entity;
}

Entity Program::describe(EntityId entity) {
  const EntityId id = canonical(entity);
  Entity result;
  result.declarations = entities_[id].declarations;
  std::ranges::sort(result.declarations);
  result.kind = entities_[id].kind;
  result.key = entities_[id].key;
  result.outside = entities_[id].outside;
  if (!result.declarations.empty()) {
    const FactRef first = result.declarations.front();
    result.qualified_name = linker(files_[first.file].language).qualified_name(first);
  } else {
    result.qualified_name = result.key;
  }
  return result;
}

Linker& Program::linker(Language language) {
  const Family family = family_of(language);
  auto& linker = linkers_.at(static_cast<std::size_t>(family));
  if (linker == nullptr) {
    linker = make_linker(family, *this);
  }
  return *linker;
}

bool Program::could_mean(const ProgramSite& site, EntityId target) {
  return linker(files_[site.file].language).could_mean(site, target);
}

bool Program::is_library_member(Language language, std::string_view name) {
  return linker(language).is_library_member(name);
}

bool Program::accepts_name(Language language, EntityId target, std::string_view name) {
  return linker(language).accepts_name(target, name);
}

bool Program::accepts_keyword(Language language, EntityId target, std::string_view name) {
  return linker(language).accepts_keyword(target, name);
}

FollowUp Program::follow_up(EntityId target) {
  FollowUp follow_up;
  for (std::size_t family = 0; family < family_count; ++family) {
    if (linkers_.at(family) != nullptr) {
      linkers_.at(family)->follow_up(target, follow_up);
    }
  }
  return follow_up;
}

std::vector<FactRef> Program::rivals(FactRef declaration) {
  const FileModel& file = model(declaration.file);
  const Fact& fact = file.fact(declaration.fact);
  std::vector<FactRef> rivals;
  if (fact.effect != Effect::declare) {
    return rivals;
  }
  for (const std::uint32_t other : file.declared(fact.scope, file.name_of(fact))) {
    const FactRef rival{declaration.file, other};
    if (other != declaration.fact && (file.fact(other).spaces & fact.spaces) != 0 &&
        !linker(file.language()).can_coexist(declaration, rival)) {
      rivals.push_back(rival);
    }
  }
  return rivals;
}

std::optional<FactRef> Program::import_of(FactRef site) const {
  const FileModel& file = model(site.file);
  const std::uint32_t head = file.meant(site.fact);
  if (head == no_index || file.fact(head).role != Role::import ||
      file.fact(head).effect != Effect::declare) {
    return std::nullopt;
  }
  return FactRef{site.file, head};
}

std::uint32_t Program::offset_of(FactRef fact) const {
  return model(fact.file).fact(fact.fact).offset;
}

std::string_view Program::text(std::uint32_t file) const {
  return model(file).text();
}

std::string_view Program::raw_text(std::uint32_t file) const {
  if (models_[file] != nullptr) {
    return models_[file]->text();
  }
  const auto [known, is_new] = raw_texts_.try_emplace(file);
  if (is_new) {
    known->second = std::make_shared<const std::string>(read_(file).value_or(std::string()));
  }
  return *known->second;
}

std::uint32_t Program::error_count(std::uint32_t file) const {
  return model(file).error_count();
}

std::vector<FactRef> Program::declarations_of(std::uint8_t name, Family family) const {
  std::vector<FactRef> declarations;
  for (const std::uint32_t file : holders_[name]) {
    if (family_of(files_[file].language) != family) {
      continue;
    }
    const FileModel& holder = model(file);
    for (const std::uint32_t fact : holder.named(name)) {
      if (holder.fact(fact).role == Role::declaration) {
        declarations.push_back({file, fact});
      }
    }
  }
  return declarations;
}

void Program::relate() {
  // After an edit, what held OLD holds NEW.
  for (std::size_t family = 0; family < family_count; ++family) {
    for (const std::uint8_t name : {asked_old, asked_new}) {
      const std::vector<FactRef> declarations = declarations_of(name, static_cast<Family>(family));
      if (!declarations.empty()) {
        linker(files_[declarations.front().file].language).relate(declarations);
      }
    }
  }
}

std::vector<ProgramSite> Program::sites(std::uint32_t file) {
  const FileModel& holder = model(file);
  Linker& linker = this->linker(files_[file].language);
  std::vector<ProgramSite> sites;
  for (const std::uint8_t name : {asked_old, asked_new}) {
    for (const std::uint32_t index : holder.named(name)) {
      const Fact& fact = holder.fact(index);
      const bool is_in_type =
          fact.effect == Effect::declare && holder.scope(fact.scope).kind == ScopeKind::type;
      sites.push_back({.file = file,
                       .offset = fact.offset,
                       .name = name,
                       .role = fact.role,
                       .kind = fact.kind,
                       .is_member = is_in_type || fact.effect == Effect::select,
                       .fact = {file, index},
                       .denotation = linker.denote({file, index})});
    }
  }
  for (const TextSite& text : holder.text_sites()) {
    sites.push_back({.file = file,
                     .offset = text.offset,
                     .name = text.name,
                     .is_text = !linker.is_code(file, text),
                     .is_comment = text.is_comment,
                     .fact = {},
                     .denotation = linker.denote_text(file, text)});
  }
  for (ProgramSite& site : sites) {
    linker.refine(site);
  }
  std::ranges::sort(sites, {}, &ProgramSite::offset);
  return sites;
}

std::vector<DeclaredName> declared_names(Language language, std::string source, std::uint32_t begin,
                                         std::uint32_t end) {
  ModelBuilder builder;
  const auto model = builder.build({.path = {}, .language = language}, std::move(source), {});
  std::vector<DeclaredName> names;
  for (const Fact& fact : model->facts()) {
    if (fact.role == Role::declaration && fact.offset >= begin && fact.offset < end) {
      names.push_back({fact.offset, std::string(model->name_of(fact))});
    }
  }
  return names;
}

std::optional<std::pair<std::uint32_t, std::string>> word_at(Language language,
                                                             std::string_view source,
                                                             std::uint32_t offset) {
  const LanguageTable& table = grammar_of(language).table();
  const auto word_end = [&](std::size_t from) {
    while (from < source.size() && is_word_byte(table, source[from])) {
      ++from;
    }
    return from;
  };
  std::size_t begin = std::min<std::size_t>(offset, source.size());
  std::size_t end = word_end(begin);
  while (begin > 0 && is_word_byte(table, source[begin - 1])) {
    --begin;
  }
  // A place before the word counts where only a raw name's prefix (`r#word`), a label's mark
  // (`'word`) or a private name's (`#word`) is in between.
  const std::string_view raw = table.raw_prefix;
  if (!raw.empty() && source.substr(begin).starts_with(raw) && end == begin + raw.size() - 1) {
    begin += raw.size();
    end = word_end(begin);
  }
  const char mark = table.has_private_names ? '#' : table.label_mark;
  if (mark != 0 && begin == end && end < source.size() && source[end] == mark) {
    begin = end + 1;
    end = word_end(begin);
  }
  if (begin == end || (source[begin] >= '0' && source[begin] <= '9')) {
    return std::nullopt;
  }
  const bool is_marked = mark != 0 && begin > 0 && source[begin - 1] == mark;
  const bool is_quoted = mark == '\'' && end < source.size() && source[end] == mark;
  begin -= is_marked && !is_quoted ? 1 : 0;
  return std::pair(static_cast<std::uint32_t>(begin),
                   std::string(source.substr(begin, end - begin)));
}

}  // namespace git_refactor::syntax
