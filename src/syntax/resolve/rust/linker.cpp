// Rust. What names mean is found by `rust/resolver.hpp`; here that becomes what the program wants
// to know: things, and what is written where one of two meanings of a shorthand is renamed.

#include "receivers.hpp"
#include "resolve/linkers.hpp"
#include "resolver.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace git_refactor::syntax {

namespace {

using rust::Def;
using rust::DefId;
using rust::DefKind;
using rust::Meaning;
using rust::no_def;

constexpr std::string_view declared_outside = "it belongs to a library";
constexpr std::string_view linked_by_name = "it is linked by its name, and declared elsewhere";
constexpr std::string_view is_a_crate = "it is a crate, which is named outside of its source";
constexpr std::string_view means_several = "it means several things at once";
constexpr std::string_view receiver_name = "self";
constexpr std::string_view not_resolved = "no meaning was found for it";

bool is_documentation(SyntaxNode node, std::string_view source) {
  for (; !node.is_null(); node = node.parent()) {
    const std::string_view text = text_of(node, source);
    if (text.starts_with("///") || text.starts_with("//!") || text.starts_with("/**") ||
        text.starts_with("/*!")) {
      return true;
    }
  }
  return false;
}

bool is_path_byte(char byte) {
  return byte == ':' || byte == '_' || (byte >= '0' && byte <= '9') ||
         (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         static_cast<unsigned char>(byte) >= 0x80;
}

// The parts of the path that a link's word ends or stands in, up to the word; empty where the word
// is in no link. A link is in brackets, or in parentheses behind them.
std::vector<std::string_view> link_around(std::string_view text, std::size_t begin,
                                          std::size_t length) {
  std::size_t first = begin;
  while (first > 0 && is_path_byte(text[first - 1])) {
    --first;
  }
  std::size_t last = begin + length;
  while (last < text.size() && is_path_byte(text[last])) {
    ++last;
  }
  std::size_t open = first;
  if (open > 0 && text[open - 1] == '@') {
    --open;
    while (open > 0 && text[open - 1] >= 'a' && text[open - 1] <= 'z') {
      --open;
    }
  }
  open -= open > 0 && text[open - 1] == '`' ? 1 : 0;
  std::size_t close = last;
  for (const std::string_view end : {"()", "!", "`", "#"}) {
    close += text.substr(close).starts_with(end) ? end.size() : 0;
  }
  const bool is_bracketed =
      open > 0 && text[open - 1] == '[' && text.substr(close).starts_with("]");
  const bool is_target = open > 1 && text.substr(open - 2, 2) == "](" &&
                         (text.substr(close).starts_with(")") || text[close - 1] == '#');
  const bool is_reference = open > 2 && text.substr(open - 3, 3) == "]: ";
  // `[text](target)` has its link behind it.
  const bool is_text = is_bracketed && text.substr(close).starts_with("](");
  std::vector<std::string_view> parts;
  if ((is_bracketed && !is_text) || is_target || is_reference) {
    std::string_view path = text.substr(first, begin + length - first);
    while (!path.empty()) {
      const std::size_t colons = std::min(path.find("::"), path.size());
      if (colons > 0) {
        parts.push_back(path.substr(0, colons));
      }
      path.remove_prefix(std::min(colons + 2, path.size()));
    }
  }
  return parts;
}

class RustLinker : public Linker {
 public:
  explicit RustLinker(Program& program)
      : Linker(program), resolver_(program), receivers_(program, resolver_) {}

  Denotation denote(FactRef site) override;
  Denotation denote_text(std::uint32_t file, const TextSite& site) override;
  std::string qualified_name(FactRef declaration) override;
  bool can_coexist(FactRef one, FactRef other) override;
  [[nodiscard]] bool is_library_member(std::string_view name) const override;
  bool could_mean(const ProgramSite& site, EntityId target) override;
  bool accepts_keyword(EntityId target, std::string_view name) override;
  void follow_up(EntityId target, FollowUp& follow_up) override;

 private:
  EntityId entity_of(DefId def);
  Denotation denote_meaning(const Meaning& meaning, std::string_view name, bool is_raw = false);
  Denotation denote_unresolved(FactRef site);
  Denotation denote_receiver(const Meaning* meaning, FactRef site);
  std::optional<FactRef> fact_of(DefId def);
  void change_receiver(EntityId target, FollowUp& follow_up);
  DefId def_at(FactRef site);
  std::string path_of(DefId def);
  void move_module(DefId module, FollowUp& follow_up);
  void finish_shorthands(EntityId target, FollowUp& follow_up);
  void drop_raw_prefixes(EntityId target, FollowUp& follow_up);

  mutable rust::Resolver resolver_;
  rust::Receivers receivers_;
};

EntityId RustLinker::entity_of(DefId def) {
  rust::Definitions& defs = resolver_.world().defs;
  def = resolver_.family_of(def);
  if (defs.is_library(def)) {
    return program().outside("library", declared_outside);
  }
  const rust::Origin& at = defs[def].at;
  const auto fact =
      at.file == rust::library_file ? std::nullopt : program().model(at.file).fact_at(at.offset);
  if (!fact) {
    return program().outside("crate " + std::to_string(defs[def].crate), is_a_crate);
  }
  const EntityId entity = program().declared_by({at.file, *fact});
  if (defs[def].is_foreign) {
    program().mark_outside(entity, linked_by_name);
  }
  return entity;
}

Denotation RustLinker::denote_meaning(const Meaning& meaning, std::string_view name, bool is_raw) {
  Denotation denotation;
  if (!meaning.doubt.empty()) {
    return Denotation::unsure(meaning.doubt);
  }
  const bool has_field = meaning.is_shorthand && !meaning.has_modifier;
  for (const DefId sense : meaning.senses) {
    const EntityId entity = entity_of(sense);
    const bool is_known = std::ranges::any_of(
        denotation.senses, [&](const Sense& other) { return other.entity == entity; });
    if (!is_known) {
      const std::string before = has_field ? std::string(name) + ": " : std::string();
      denotation.senses.push_back({entity, before, {}});
    }
  }
  // An import that brings a function and a module, say: to rename one it would have to be two.
  if (!meaning.is_shorthand && denotation.senses.size() > 1) {
    return Denotation::unsure(means_several);
  }
  if (has_field && meaning.field != no_def) {
    // The prefix of a raw name goes with the name that stays (see drop_raw_prefixes).
    const std::string prefix = is_raw ? "r#" : "";
    denotation.senses.push_back({entity_of(meaning.field), {}, ": " + prefix + std::string(name)});
  }
  return denotation;
}

// Tokens of macros and attributes, and code that does not parse.
Denotation RustLinker::denote_unresolved(FactRef site) {
  const FileModel& file = model(site.file);
  const Fact& fact = file.fact(site.fact);
  if (const auto def = resolver_.macro_token(site.file, fact.offset)) {
    return Denotation::of(entity_of(*def));
  }
  const SyntaxNode attribute = ancestor_of_type(fact.leaf, "attribute");
  if (!attribute.is_null()) {
    return {};
  }
  return Denotation::unsure(not_resolved);
}

Denotation RustLinker::denote(FactRef site) {
  const FileModel& file = model(site.file);
  const Fact& fact = file.fact(site.fact);
  if (!ancestor_of_type(fact.leaf, "macro_definition").is_null()) {
    resolver_.resolve_all();
  }
  const Meaning* meaning = resolver_.meaning(site.file, fact.offset);
  if (resolver_.world().asks_for_self) {
    return denote_receiver(meaning, site);
  }
  return meaning == nullptr ? denote_unresolved(site)
                            : denote_meaning(*meaning, file.name_of(fact),
                                             file.text().substr(0, fact.offset).ends_with("r#"));
}

// Where OLD or NEW is `self`: its declaration has a form of its own.
Denotation RustLinker::denote_receiver(const Meaning* meaning, FactRef site) {
  const FileModel& file = model(site.file);
  const bool is_self = file.name_of(file.fact(site.fact)) == receiver_name;
  if (meaning == nullptr) {
    const bool is_token = !ancestor_of_type(fact(site).leaf, "token_tree").is_null() ||
                          !ancestor_of_type(fact(site).leaf, "ERROR").is_null();
    // Else it begins a path, or is the parameter of a function without a body.
    return is_self && !is_token ? Denotation() : denote_unresolved(site);
  }
  Denotation denotation = denote_meaning(*meaning, file.name_of(file.fact(site.fact)));
  const DefId def = meaning->senses.size() == 1 ? meaning->senses.front() : no_def;
  const bool is_local = def != no_def && resolver_.world().defs[def].kind == DefKind::local;
  const auto declaration = is_local ? fact_of(def) : std::nullopt;
  if (!declaration) {
    return is_self && !is_local ? Denotation() : denotation;
  }
  if (is_self && program().asked()[asked_old] == receiver_name) {
    const rust::Receivers::Change& change = receivers_.named(*declaration);
    if (!change.doubt.empty()) {
      return Denotation::unsure(change.doubt);
    }
    if (*declaration == site && !denotation.senses.empty()) {
      denotation.senses.front().after = change.after;
    }
  } else if (!is_self && *declaration == site && !denotation.senses.empty()) {
    if (const auto change = receivers_.unnamed(site)) {
      denotation.senses.front().before = change->before;
    }
  }
  return denotation;
}

std::optional<FactRef> RustLinker::fact_of(DefId def) {
  const rust::Origin& at = resolver_.world().defs[def].at;
  const auto fact =
      at.file == rust::library_file ? std::nullopt : model(at.file).fact_at(at.offset);
  return fact ? std::optional(FactRef{at.file, *fact}) : std::nullopt;
}

// `self` of one function is nothing to another.
bool RustLinker::could_mean(const ProgramSite& site, EntityId target) {
  if (!Linker::could_mean(site, target)) {
    return false;
  }
  if (program().asked()[site.name] != receiver_name) {
    return true;
  }
  const SyntaxNode function = ancestor_of_type(fact(site.fact).leaf, "function_item");
  const Entity entity = program().describe(target);
  return std::ranges::any_of(entity.declarations, [&](FactRef declaration) {
    const SyntaxNode other = ancestor_of_type(fact(declaration).leaf, "function_item");
    return declaration.file == site.file && !function.is_null() && !other.is_null() &&
           function == other;
  });
}

bool RustLinker::accepts_keyword(EntityId target, std::string_view name) {
  const Entity entity = program().describe(target);
  return name == receiver_name && entity.declarations.size() == 1 &&
         receivers_.unnamed(entity.declarations.front()).has_value();
}

DefId RustLinker::def_at(FactRef site) {
  return resolver_.declared_at(site.file, model(site.file).fact(site.fact).offset);
}

std::string RustLinker::path_of(DefId id) {
  rust::World& world = resolver_.world();
  const Def& def = world.defs[id];
  std::string name(def.name);
  if (def.parent != no_def) {
    const Def& parent = world.defs[def.parent];
    if (parent.kind == DefKind::implementation) {
      const rust::Type self = world.types.at(resolver_.signatures().header(parent.body).self);
      if (self.kind == rust::TypeKind::nominal) {
        return path_of(self.def) + "::" + name;
      }
      return name;
    }
    return path_of(def.parent) + "::" + name;
  }
  if (def.kind == DefKind::local || def.kind == DefKind::label ||
      def.kind == DefKind::metavariable) {
    return name;
  }
  const rust::ScopeId module = world.defs.module_of(def.scope);
  const DefId around = world.defs.scope(module).module;
  const bool is_root = world.defs.scope(module).parent == rust::no_scope;
  return is_root || around == id ? name : path_of(around) + "::" + name;
}

std::string RustLinker::qualified_name(FactRef declaration) {
  const DefId def = def_at(declaration);
  return def == no_def ? Linker::qualified_name(declaration) : path_of(def);
}

// Variables may shadow each other unless one pattern, or one list of parameters, binds both.
bool RustLinker::can_coexist(FactRef one, FactRef other) {
  const DefId first = def_at(one);
  const DefId second = def_at(other);
  if (first == no_def || second == no_def) {
    return false;
  }
  const rust::Definitions& defs = resolver_.world().defs;
  const DefKind kind = defs[first].kind;
  if (kind == DefKind::label || kind == DefKind::macro || kind != defs[second].kind) {
    return kind == DefKind::label || kind == DefKind::macro;
  }
  if (kind != DefKind::local) {
    return false;
  }
  const auto binder = [this](FactRef ref) {
    SyntaxNode node = fact(ref).leaf;
    SyntaxNode top = node;
    for (; !node.is_null(); node = node.parent()) {
      const std::string_view type = type_of(node);
      if (type == "parameters" || type == "closure_parameters") {
        return node;
      }
      if (type.ends_with("_pattern") || type == "identifier") {
        top = node;
      } else if (type != "field_pattern" && type != "parameter") {
        break;
      }
    }
    return top;
  };
  return binder(one) != binder(other);
}

bool RustLinker::is_library_member(std::string_view name) const {
  const rust::World& world = resolver_.world();
  const auto found = world.defs.associated.find(name);
  return found != world.defs.associated.end() &&
         std::ranges::any_of(found->second, [&](DefId def) { return world.defs.is_library(def); });
}

void RustLinker::follow_up(EntityId target, FollowUp& follow_up) {
  const Entity entity = program().describe(target);
  for (const FactRef declaration : entity.declarations) {
    const DefId def = def_at(declaration);
    if (def != no_def && resolver_.world().defs[def].kind == DefKind::module) {
      move_module(def, follow_up);
    }
  }
  change_receiver(target, follow_up);
  finish_shorthands(target, follow_up);
  drop_raw_prefixes(target, follow_up);
}

void RustLinker::change_receiver(EntityId target, FollowUp& follow_up) {
  const AskedNames& asked = program().asked();
  for (const FactRef declaration : program().describe(target).declarations) {
    if (asked[asked_old] == receiver_name) {
      const rust::Receivers::Change& change = receivers_.named(declaration);
      follow_up.edits.insert(follow_up.edits.end(), change.edits.begin(), change.edits.end());
    } else if (asked[asked_new] == receiver_name) {
      const auto change = receivers_.unnamed(declaration);
      if (change) {
        follow_up.edits.insert(follow_up.edits.end(), change->edits.begin(), change->edits.end());
      }
    }
  }
}

// The file of a module, and the folder of its children.
void RustLinker::move_module(DefId module, FollowUp& follow_up) {
  const rust::Definitions& defs = resolver_.world().defs;
  const rust::ScopeId body = defs[module].body;
  if (resolver_.crates().has_own_path(body)) {
    return;
  }
  std::string name = program().asked()[asked_new];
  name.erase(0, name.starts_with("r#") ? 2 : 0);
  const std::string directory = resolver_.crates().directory_of(body);
  const std::size_t slash = directory.rfind('/');
  const std::string moved =
      (slash == std::string::npos ? std::string() : directory.substr(0, slash + 1)) + name;
  if (const auto file = program().find(directory + ".rs");
      file && resolver_.crates().file_of(body) == file) {
    follow_up.moves.push_back({directory + ".rs", moved + ".rs"});
  }
  for (const ProgramFile& file : program().files()) {
    if (file.path.starts_with(directory + "/")) {
      follow_up.moves.push_back({file.path, moved + file.path.substr(directory.size())});
    }
  }
}

// `S { ref mut x }` becomes `S { x: ref mut y }`, or `S { y: ref mut x }` for the field: what is
// inserted stands before the modifiers, so it is no part of the site.
void RustLinker::finish_shorthands(EntityId target, FollowUp& follow_up) {
  const AskedNames& asked = program().asked();
  for (const auto& [place, meaning] : resolver_.world().meanings.all()) {
    if (!meaning.has_modifier || meaning.senses.empty()) {
      continue;
    }
    const DefId local = meaning.senses.front();
    if (resolver_.world().defs[local].name != asked[asked_old]) {
      continue;
    }
    const bool is_local = program().canonical(entity_of(local)) == program().canonical(target);
    const bool is_field =
        meaning.field != no_def &&
        program().canonical(entity_of(meaning.field)) == program().canonical(target);
    if (is_local != is_field) {
      const std::string& name = is_local ? asked[asked_old] : asked[asked_new];
      follow_up.edits.push_back({place.first, {meaning.shorthand_begin, 0, name + ": "}});
    }
  }
}

// `r#type` becomes `kind`: what is not a keyword needs no prefix.
void RustLinker::drop_raw_prefixes(EntityId target, FollowUp& follow_up) {
  constexpr std::string_view raw = "r#";
  const std::string& old_name = program().asked()[asked_old];
  for (const std::uint32_t file : program().holders(asked_old)) {
    if (program().language(file) != Language::rust) {
      continue;
    }
    const FileModel& holder = model(file);
    for (const std::uint32_t index : holder.named(old_name)) {
      const std::uint32_t offset = holder.fact(index).offset;
      const bool is_raw =
          offset >= raw.size() && holder.text().substr(offset - raw.size(), raw.size()) == raw;
      const Denotation denotation = is_raw ? denote({file, index}) : Denotation();
      const bool is_target = std::ranges::any_of(denotation.senses, [&](const Sense& sense) {
        return sense.before.empty() &&
               program().canonical(sense.entity) == program().canonical(target);
      });
      if (is_target) {
        const auto begin = offset - static_cast<std::uint32_t>(raw.size());
        follow_up.edits.push_back({file, {begin, 2, {}}});
      }
    }
  }
}

// Links of rustdoc: [`a::Name`], [text](a::Name), with or without `struct@`, `()` and `!`.
Denotation RustLinker::denote_text(std::uint32_t file, const TextSite& site) {
  if (const Meaning* meaning = resolver_.meaning(file, site.offset)) {
    return denote_meaning(*meaning, program().asked()[site.name]);
  }
  const std::string_view text = model(file).text();
  if (!site.is_comment || !is_documentation(site.node, text)) {
    return {};
  }
  const std::string_view name = program().asked()[site.name];
  const std::vector<std::string_view> parts = link_around(text, site.offset, name.size());
  Denotation denotation;
  for (const DefId def : resolver_.linked(file, site.offset, parts)) {
    denotation.senses.push_back({entity_of(def)});
  }
  return denotation;
}

}  // namespace

std::unique_ptr<Linker> make_rust_linker(Program& program) {
  return std::make_unique<RustLinker>(program);
}

}  // namespace git_refactor::syntax
