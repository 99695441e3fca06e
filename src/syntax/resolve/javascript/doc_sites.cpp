// The names in JSDoc comments: those of types, of parameters, and those that links lead to. Other
// words are prose.

#include "docs.hpp"
#include "facts.hpp"
#include "linker.hpp"

#include <array>
#include <string>

namespace git_refactor::syntax::javascript {

Denotation JavascriptLinker::denote_text(std::uint32_t file, const TextSite& site) {
  const Docs::Word word = Docs(trees_).word(file, site);
  switch (word.kind) {
    case Docs::Word::Kind::written:
      return denote(word.fact);
    case Docs::Word::Kind::parameter:
      return of(names_.declared(word.fact));
    case Docs::Word::Kind::path:
      return denote_path(file, word);
    case Docs::Word::Kind::none:
      break;
  }
  return {};
}

// `A.b`, `A#b`: the member b of the class A or of its instances, or of the namespace or module A.
Denotation JavascriptLinker::denote_path(std::uint32_t file, const Docs::Word& word) {
  Meaning meaning = names_.look_up(file, word.path.front(), space::value | space::type, word.scope);
  if (meaning.kind == Meaning::Kind::declared) {
    if (auto named = names_.modules().named(meaning.declarations.front())) {
      meaning = std::move(*named);
    }
  }
  if (word.path.size() == 1) {
    Denotation denotation = of(meaning);
    denotation.doubt = {};
    return denotation;
  }
  Denotation denotation;
  meaning = names_.followed(meaning);
  TypeId value = types_.value_of(meaning);
  for (std::size_t index = 1; index < word.path.size(); ++index) {
    Found found = types_.find(value, word.path[index]);
    if (found.properties.empty() && index == 1 && meaning.kind == Meaning::Kind::declared) {
      const At node = types_.declaration_of(meaning.declarations.front());
      found = types_.find(types_.instance_of(node), word.path[index]);
    }
    if (found.properties.empty()) {
      return {};
    }
    denotation = of(found);
    value = types_.type_of(found.properties.front());
  }
  return denotation;
}

// A name that a comment declares has no place among the program's declarations.
EntityId JavascriptLinker::entity_in_docs(FactRef declaration) {
  const std::string key = "jsdoc:" + std::string(trees_.path(declaration.file)) + ":" +
                          std::to_string(declaration.fact);
  return program().named(key, trees_.fact(declaration).kind);
}

}  // namespace git_refactor::syntax::javascript
