#include "relations.hpp"
#include "resolve/linkers.hpp"
#include "semantics.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

// What C++ answers about a program's names: the semantics say which declarations an identifier
// means, the relations which declarations are one thing.

namespace git_refactor::syntax {

namespace {

using cpp::Decl;
using cpp::DeclKind;
using cpp::DeclRef;
using cpp::Meaning;

constexpr std::string_view pasted = "a macro makes this name by ##";

class CppLinker : public Linker {
 public:
  explicit CppLinker(Program& program)
      : Linker(program), semantics_(program), relations_(program, semantics_) {}

  Denotation denote(FactRef site) override;
  Denotation denote_text(std::uint32_t file, const TextSite& site) override;
  bool is_code(std::uint32_t file, const TextSite& site) override;
  void relate(std::span<const FactRef> declarations) override;
  std::string qualified_name(FactRef declaration) override;

  // Collisions are found by the things that declarations are, also those in other files.
  bool can_coexist(FactRef /*one*/, FactRef /*other*/) override { return true; }

  bool could_mean(const ProgramSite& site, EntityId target) override;
  [[nodiscard]] bool is_library_member(std::string_view name) const override;

 private:
  void relate_once();
  Denotation denotation_of(const Meaning& meaning);
  bool is_member(EntityId entity);
  bool is_out_of_reach(const ProgramSite& site, EntityId target);
  bool is_reached_by_macro(const ProgramSite& site, EntityId target);
  Denotation documented(std::uint32_t file, const TextSite& site);
  SyntaxNode documented_node(std::uint32_t file, SyntaxNode comment);

  cpp::Semantics semantics_;
  cpp::Relations relations_;
  bool is_related_ = false;
};

void CppLinker::relate_once() {
  if (!is_related_) {
    is_related_ = true;
    relations_.relate(asked_old);
    relations_.relate(asked_new);
    semantics_.note_pasted_names();
  }
}

void CppLinker::relate(std::span<const FactRef> /*declarations*/) {
  relate_once();
}

Denotation CppLinker::denotation_of(const Meaning& meaning) {
  if (!meaning.doubt.empty()) {
    return Denotation::unsure(meaning.doubt);
  }
  Denotation denotation;
  for (const DeclRef ref : meaning.decls) {
    if (semantics_.is_pasted(ref)) {
      return Denotation::unsure(pasted);
    }
    const EntityId entity = program().canonical(relations_.entity(ref));
    const bool is_known = std::any_of(
        denotation.senses.begin(), denotation.senses.end(),
        [&](const Sense& sense) { return program().canonical(sense.entity) == entity; });
    if (!is_known) {
      denotation.senses.push_back({entity});
    }
  }
  if (denotation.senses.size() > 1) {
    return Denotation::unsure("one of several declarations");
  }
  return denotation;
}

Denotation CppLinker::denote(FactRef site) {
  relate_once();
  const Fact& fact = this->fact(site);
  if (fact.leaf.is_null()) {
    return {};
  }
  if (const std::optional<Meaning> changed =
          semantics_.meaning_as_argument(site.file, fact.offset)) {
    return denotation_of(*changed);
  }
  return denotation_of(semantics_.meaning(site.file, fact.leaf));
}

// Words in the text of a directive are names, too.
bool CppLinker::is_code(std::uint32_t file, const TextSite& site) {
  relate_once();
  return !site.is_comment &&
         semantics_.meaning_in_directive(file, site.node, site.offset, program().asked()[site.name])
             .has_value();
}

bool CppLinker::is_member(EntityId entity) {
  for (const FactRef declaration : program().describe(entity).declarations) {
    const std::uint32_t decl =
        semantics_.index(declaration.file).decl_at(program().offset_of(declaration));
    if (decl == cpp::none) {
      continue;
    }
    const DeclRef ref{declaration.file, decl};
    const cpp::ScopeType around = semantics_.scope_around(ref).type;
    if (around == cpp::ScopeType::type || around == cpp::ScopeType::enumeration ||
        !semantics_.decl(ref).qualifier.is_null()) {
      return true;
    }
  }
  return false;
}

bool CppLinker::could_mean(const ProgramSite& site, EntityId target) {
  if (site.is_text) {
    return false;
  }
  const bool has_fact =
      site.fact.file == site.file && model(site.file).fact_at(site.offset) == site.fact.fact;
  if (!has_fact) {
    return is_reached_by_macro(site, target);
  }
  const Meaning meaning = semantics_.meaning(site.file, fact(site.fact).leaf);
  if (meaning.decls.empty() && is_out_of_reach(site, target)) {
    return false;
  }
  if (meaning.decls.empty()) {
    return meaning.doubt == does_not_parse || is_member(target);
  }
  return std::any_of(meaning.decls.begin(), meaning.decls.end(), [&](DeclRef ref) {
    return program().canonical(relations_.entity(ref)) == program().canonical(target);
  });
}

// Whether the target is a local or a parameter of functions or templates that end before the site.
bool CppLinker::is_out_of_reach(const ProgramSite& site, EntityId target) {
  const std::vector<FactRef> declarations = program().describe(target).declarations;
  const auto is_far = [&](FactRef declaration) {
    const std::uint32_t decl =
        semantics_.index(declaration.file).decl_at(program().offset_of(declaration));
    if (decl == cpp::none) {
      return false;
    }
    const cpp::Scope& around = semantics_.scope_around({declaration.file, decl});
    const bool is_local = around.type == cpp::ScopeType::function ||
                          around.type == cpp::ScopeType::block ||
                          around.type == cpp::ScopeType::parameters;
    return is_local && (site.file != declaration.file || site.offset < around.begin ||
                        site.offset >= around.end);
  };
  return !declarations.empty() && std::all_of(declarations.begin(), declarations.end(), is_far);
}

// Whether a macro, whose body holds the word, is used where the target could be meant.
bool CppLinker::is_reached_by_macro(const ProgramSite& site, EntityId target) {
  const SyntaxNode text = model(site.file).tree().around(site.offset, site.offset + 1);
  const SyntaxNode macro = text.parent();
  const std::string_view name =
      macro.is_null() ? std::string_view() : model(site.file).text(macro, "name");
  for (const FactRef declaration : program().describe(target).declarations) {
    const std::uint32_t decl =
        semantics_.index(declaration.file).decl_at(program().offset_of(declaration));
    if (decl == cpp::none) {
      continue;
    }
    if (semantics_.decl({declaration.file, decl}).kind == DeclKind::macro_parameter) {
      continue;
    }
    const cpp::Scope& around = semantics_.scope_around({declaration.file, decl});
    const bool is_local =
        around.type == cpp::ScopeType::function || around.type == cpp::ScopeType::block;
    for (const std::uint32_t use : model(declaration.file).named(name)) {
      const std::uint32_t offset = model(declaration.file).fact(use).offset;
      if (!is_local || (offset >= around.begin && offset < around.end)) {
        return true;
      }
    }
  }
  return false;
}

std::string CppLinker::qualified_name(FactRef declaration) {
  const std::uint32_t offset = program().offset_of(declaration);
  const std::uint32_t decl = semantics_.index(declaration.file).decl_at(offset);
  if (decl == cpp::none) {
    return Linker::qualified_name(declaration);
  }
  return semantics_.path_of({declaration.file, decl});
}

bool CppLinker::is_library_member(std::string_view name) const {
  constexpr std::array<std::string_view, 40> names{
      "at",     "back",  "begin",     "c_str",  "clear",   "close", "count",  "data",
      "empty",  "end",   "erase",     "fill",   "find",    "first", "front",  "get",
      "insert", "join",  "key",       "length", "load",    "lock",  "name",   "open",
      "pop",    "push",  "push_back", "read",   "release", "reset", "resize", "second",
      "size",   "store", "str",       "swap",   "top",     "value", "wait",   "write"};
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The declaration that a comment stands before.
SyntaxNode CppLinker::documented_node(std::uint32_t file, SyntaxNode comment) {
  (void)file;
  SyntaxNode next = comment.next_named_sibling();
  while (!next.is_null() && type_of(next) == "comment") {
    next = next.next_named_sibling();
  }
  return next;
}

// References in the style of Doxygen: `\param old`, `@ref old`.
Denotation CppLinker::documented(std::uint32_t file, const TextSite& site) {
  const std::string_view text = model(file).text();
  const std::uint32_t begin = site.node.begin();
  std::string_view before = text.substr(begin, site.offset - begin);
  const auto trim = [&before] {
    while (!before.empty() && (before.back() == ' ' || before.back() == '\t')) {
      before.remove_suffix(1);
    }
  };
  trim();
  if (before.ends_with(']')) {
    before = before.substr(0, before.rfind('['));
    trim();
  }
  const std::size_t sigil = before.find_last_of("\\@");
  if (sigil == std::string_view::npos) {
    return {};
  }
  const std::string_view command = before.substr(sigil + 1);
  const std::string_view word = program().asked()[site.name];
  if (command == "param" || command == "tparam") {
    const SyntaxNode node = documented_node(file, site.node);
    const std::uint32_t end = node.is_null() ? 0 : node.end();
    const auto& decls = semantics_.index(file).decls();
    for (std::uint32_t each = 0; each < decls.size(); ++each) {
      const Decl& decl = decls[each];
      const bool is_parameter =
          decl.kind == DeclKind::parameter || decl.kind == DeclKind::type_parameter;
      if (is_parameter && decl.name == word && decl.offset > site.offset && decl.offset < end) {
        return Denotation::of(relations_.entity({file, each}));
      }
    }
    return {};
  }
  constexpr std::array<std::string_view, 8> commands{"ref",     "see", "sa", "link",
                                                     "copydoc", "p",   "a",  "c"};
  if (std::find(commands.begin(), commands.end(), command) == commands.end()) {
    return {};
  }
  const SyntaxNode node = documented_node(file, site.node);
  const std::uint32_t place = node.is_null() ? site.offset : node.end();
  Meaning meaning;
  meaning.decls = semantics_.unqualified(file, word, place, cpp::Want::any);
  const Denotation denotation = denotation_of(meaning);
  return denotation.senses.size() == 1 ? denotation : Denotation{};
}

Denotation CppLinker::denote_text(std::uint32_t file, const TextSite& site) {
  relate_once();
  if (!site.is_comment) {
    const auto meaning =
        semantics_.meaning_in_directive(file, site.node, site.offset, program().asked()[site.name]);
    return meaning ? denotation_of(*meaning) : Denotation{};
  }
  const std::string_view text = model(file).text(site.node);
  const bool is_doc = text.starts_with("///") || text.starts_with("//!") ||
                      text.starts_with("/**") || text.starts_with("/*!");
  return is_doc ? documented(file, site) : Denotation{};
}

}  // namespace

std::unique_ptr<Linker> make_cpp_linker(Program& program) {
  return std::make_unique<CppLinker>(program);
}

}  // namespace git_refactor::syntax
