// C as the program sees it: things of the analysis become entities.

#include "linker.hpp"

#include "comments.hpp"
#include "resolve/linkers.hpp"

#include <algorithm>
#include <set>

namespace git_refactor::syntax {

class CLinker::ProgramSources : public c::Sources {
 public:
  explicit ProgramSources(Program& program) : program_(program) {}

  std::string_view text(std::uint32_t file) override {
    return file == prelude() ? program_.known_macros() : program_.raw_text(file);
  }

  [[nodiscard]] std::string_view path(std::uint32_t file) const override {
    return file == prelude() ? std::string_view() : program_.path(file);
  }

  [[nodiscard]] std::size_t size() const override { return program_.files().size() + 1; }

  // The known macros are a file behind those of the program.
  [[nodiscard]] std::uint32_t prelude() const override {
    return static_cast<std::uint32_t>(program_.files().size());
  }

  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view path) const override {
    return program_.find(path);
  }

  [[nodiscard]] std::span<const std::uint32_t> files_called(std::string_view name) const override {
    return program_.files_called(name);
  }

 private:
  Program& program_;
};

CLinker::CLinker(Program& program)
    : Linker(program), sources_(std::make_unique<ProgramSources>(program)) {}

CLinker::~CLinker() = default;

c::Analysis& CLinker::analysis() {
  if (!analysis_) {
    std::set<std::uint32_t> files;
    for (const std::uint8_t name : {asked_old, asked_new}) {
      for (const std::uint32_t file : program().holders(name)) {
        if (program().language(file) == Language::c) {
          files.insert(file);
        }
      }
    }
    analysis_.emplace(*sources_, program().asked()[asked_old], program().asked()[asked_new],
                      std::vector<std::uint32_t>(files.begin(), files.end()));
  }
  return *analysis_;
}

// What the known macros alone speak of is in no file.
bool CLinker::is_in_program(const c::Thing& thing) const {
  return thing.file < program().files().size() && thing.offset != c::nowhere;
}

// For what no fact declares, and stable when names change their length: the line, not the byte.
std::string CLinker::key_of(const c::Thing& thing) {
  if (!is_in_program(thing)) {
    return "c:" + std::string(analysis().world().names.text(thing.name));
  }
  const std::string_view before = program().raw_text(thing.file).substr(0, thing.offset);
  const std::size_t line = before.rfind('\n');
  const auto words =
      std::ranges::count_if(before.substr(line == std::string_view::npos ? 0 : line),
                            [](char byte) { return byte == ' ' || byte == '(' || byte == ','; });
  return "c:" + program().path(thing.file) + ":" +
         std::to_string(std::ranges::count(before, '\n') + 1) + ":" + std::to_string(words) + ":" +
         std::to_string(static_cast<int>(thing.space));
}

EntityId CLinker::entity_of(c::ThingId root) {
  const auto [known, is_new] = entities_.try_emplace(root, no_entity);
  if (!is_new) {
    return program().canonical(known->second);
  }
  const c::Things& things = analysis().world().things;
  const EntityId entity = program().named(key_of(things[root]), things[root].kind);
  entities_[root] = entity;
  std::vector<c::ThingId> parts;
  for (const c::ThingId id : analysis().things()) {
    if (is_in_program(things[id]) && things.root(id) == root) {
      parts.push_back(id);
    }
  }
  const auto is_mention = [&](c::ThingId id) {
    const bool can_be =
        things[id].space == c::NameSpace::label || things[id].space == c::NameSpace::tag;
    return can_be && !things[id].is_declared && !things[id].is_defined;
  };
  if (!std::ranges::all_of(parts, is_mention)) {
    std::erase_if(parts, is_mention);
  }
  for (const c::ThingId id : parts) {
    const auto fact = model(things[id].file).fact_at(things[id].offset);
    if (fact) {
      program().unite(entity, program().declared_by({things[id].file, *fact}));
    }
  }
  const c::Thing& thing = things[root];
  if (thing.kind == SymbolKind::function && thing.is_file_level && !thing.is_static &&
      analysis().world().names.text(thing.name) == "main") {
    program().mark_outside(entity, "main is called by the environment");
  }
  return program().canonical(entity);
}

Denotation CLinker::denotation_of(const c::Meaning& meaning) {
  if (meaning.thing != c::no_thing) {
    return Denotation::of(entity_of(meaning.thing));
  }
  return meaning.doubt.empty() ? Denotation{} : Denotation::unsure(meaning.doubt);
}

std::optional<Denotation> CLinker::denote_at(std::uint32_t file, std::uint32_t offset) {
  const c::Meaning* meaning = analysis().find({file, offset});
  return meaning == nullptr ? std::nullopt : std::optional(denotation_of(*meaning));
}

bool CLinker::means_something(std::uint32_t file, std::uint32_t offset) {
  const c::Meaning* meaning = analysis().find({file, offset});
  return meaning != nullptr && meaning->thing != c::no_thing;
}

// Things are united before anything is compared, in programs with C++ too.
void CLinker::relate(std::span<const FactRef> /*declarations*/) {
  for (const auto& [place, meaning] : analysis().meanings()) {
    if (meaning.thing != c::no_thing) {
      entity_of(meaning.thing);
    }
  }
}

Denotation CLinker::denote(FactRef site) {
  return denote_at(site.file, fact(site).offset).value_or(Denotation{});
}

bool CLinker::is_code(std::uint32_t file, const TextSite& site) {
  const c::Meaning* meaning = site.is_comment ? nullptr : analysis().find({file, site.offset});
  return meaning != nullptr && (meaning->thing != c::no_thing || !meaning->doubt.empty());
}

Denotation CLinker::denote_text(std::uint32_t file, const TextSite& site) {
  if (!site.is_comment) {
    return denote_at(file, site.offset).value_or(Denotation{});
  }
  const std::uint32_t begin = site.node.begin();
  const c::ThingId thing = c::documented(
      analysis(), {.file = file,
                   .begin = begin,
                   .text = program().raw_text(file).substr(begin, site.node.end() - begin),
                   .offset = site.offset,
                   .name = analysis().world().names.of(program().asked()[site.name])});
  return thing == c::no_thing ? Denotation{} : Denotation::of(entity_of(thing));
}

void CLinker::refine(ProgramSite& site) {
  const c::Meaning* meaning = analysis().find({site.file, site.offset});
  if (site.is_text || meaning == nullptr || meaning->thing == c::no_thing) {
    return;
  }
  const c::Things& things = analysis().world().things;
  const auto& declared = things.declared_at(site.file, site.offset);
  const auto is_meant = [&](c::ThingId id) { return things.root(id) == meaning->thing; };
  site.kind = things[meaning->thing].kind;
  site.is_member = things[meaning->thing].space == c::NameSpace::member;
  site.role = std::ranges::any_of(declared, is_meant) ? Role::declaration : Role::reference;
}

namespace {

// A structure without a tag is known by its typedef.
c::Name shown_name(const c::World& world, c::ThingId owner) {
  const c::Things& things = world.things;
  if (!c::is_keyword(things[owner].name)) {
    return things[owner].name;
  }
  for (c::ThingId id = 0; id < things.size(); ++id) {
    const c::Type& type = things.type(things[id].type);
    if (things[id].kind == SymbolKind::type && things[id].space == c::NameSpace::ordinary &&
        type.kind == c::TypeKind::record && things.root(type.tag) == things.root(owner)) {
      return things[id].name;
    }
  }
  return things[owner].name;
}

}  // namespace

std::string CLinker::qualified_name(FactRef declaration) {
  const c::Meaning* meaning = analysis().find({declaration.file, fact(declaration).offset});
  std::string name(model(declaration.file).name_of(fact(declaration)));
  if (meaning == nullptr || meaning->thing == c::no_thing) {
    return name;
  }
  c::World& world = analysis().world();
  const c::ThingId owner = world.things[meaning->thing].owner;
  if (owner != c::no_thing && world.things[owner].name != c::no_name) {
    name = std::string(world.names.text(shown_name(world, owner))) + "." + name;
  }
  return name;
}

// Whether two declarations are one thing is for the analysis to say.
bool CLinker::can_coexist(FactRef /*one*/, FactRef /*other*/) {
  return true;
}

bool CLinker::could_mean(const ProgramSite& site, EntityId target) {
  const c::Meaning* meaning = analysis().find({site.file, site.offset});
  if (meaning == nullptr) {
    return false;
  }
  return std::ranges::any_of(meaning->candidates, [&](c::ThingId candidate) {
    return entity_of(analysis().world().things.root(candidate)) == program().canonical(target);
  });
}

std::unique_ptr<Linker> make_c_linker(Program& program) {
  return std::make_unique<CLinker>(program);
}

}  // namespace git_refactor::syntax
