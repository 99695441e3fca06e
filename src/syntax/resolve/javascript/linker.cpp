// Which thing each identifier of a JavaScript or TypeScript program is.
//
// An identifier is a name that scopes or modules resolve, or a member that types resolve. What more
// than one declaration makes one thing is united: overloads and merged declarations where a name is
// denoted, and families of members beforehand, by `relate` (relations.cpp).

#include "linker.hpp"

#include "facts.hpp"
#include "resolve/linkers.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax {

namespace javascript {

namespace {

constexpr std::string_view not_typed = "the type of the object is not known";

}  // namespace

JavascriptLinker::JavascriptLinker(Program& program)
    : Linker(program), trees_(program), names_(program, trees_), types_(program, trees_, names_) {}

// The node of an identifier; of a name in quotes, the whole string, with the brackets of a key.
At JavascriptLinker::name_of(FactRef site) const {
  const At leaf = trees_.leaf(site);
  if (!trees_.is(leaf, {"string_fragment"})) {
    return leaf;
  }
  const At string = trees_.parent(leaf);
  const At around = trees_.parent(string);
  return trees_.is(around, {"computed_property_name"}) ? around : string;
}

Denotation JavascriptLinker::denote(FactRef site) {
  relate_name(trees_.name(site));
  Denotation meaning = denote_alone(site);
  find_twin(name_of(site), meaning);
  return meaning;
}

// `{a: b}` is what `{a}` became when one of both was renamed, and becomes that again.
void JavascriptLinker::find_twin(const At& name, Denotation& meaning) const {
  At whole = trees_.parent(name);
  if (trees_.is(whole, {"assignment_pattern", "assignment_expression"}) &&
      trees_.child(whole, "left") == name) {
    whole = trees_.parent(whole);  // `{a: b = 1}`
  }
  if (!trees_.is(whole, {"pair", "pair_pattern"})) {
    return;
  }
  const At key = trees_.child(whole, "key");
  At value = trees_.child(whole, "value");
  if (trees_.is(value, {"assignment_pattern", "assignment_expression"})) {
    value = trees_.child(value, "left");
  }
  const std::uint32_t end = key.node.end();
  const std::uint32_t begin = value.node.begin();
  const bool is_written_so = begin == end + 2 && trees_.is(key, {"property_identifier"}) &&
                             trees_.is(value, {"identifier"}) && (name == key || name == value);
  if (!is_written_so) {
    return;
  }
  const std::string_view key_text = trees_.text(key);
  const std::string_view value_text = trees_.text(value);
  const auto key_size = static_cast<std::uint32_t>(key_text.size() + 2);
  const auto value_size = static_cast<std::uint32_t>(value_text.size() + 2);
  const Twin twin = name == key ? Twin{std::string(value_text), 0, value_size}
                                : Twin{std::string(key_text), key_size, 0};
  for (Sense& sense : meaning.senses) {
    sense.twin = twin;
  }
}

Denotation JavascriptLinker::denote_alone(FactRef site) {
  const At name = name_of(site);
  if (auto markup = denote_markup(site)) {
    return std::move(*markup);
  }
  if (trees_.is(name, {"statement_identifier"})) {
    return denote_label(name);
  }
  if (trees_.is(name, {"private_property_identifier"})) {
    return denote_private(name);
  }
  if (trees_.is(name, {"shorthand_property_identifier", "shorthand_property_identifier_pattern"})) {
    return denote_shorthand(site, name);
  }
  const At parent = trees_.parent(name);
  const bool is_selected =
      trees_.is(parent, {"member_expression"}) && trees_.child(parent, "property") == name;
  const bool is_key = trees_.is(name, {"property_identifier", "private_property_identifier",
                                       "string", "number", "computed_property_name"});
  if (is_selected || (is_key && !trees_.is(parent, {"nested_identifier"}))) {
    return denote_member(name);
  }
  return denote_name(site);
}

Denotation JavascriptLinker::denote_name(FactRef site) {
  const Fact& fact = trees_.fact(site);
  if (const auto named = names_.modules().named(site)) {
    return of(*named);
  }
  if (names_.modules().is_alias(site)) {
    // A module exports a name once: where two exports would have it, the other one is meant.
    const auto rival = names_.modules().exported_beside(site);
    return Denotation::of(entity_of(std::array{rival.value_or(site)}));
  }
  const At name = trees_.leaf(site);
  const At parent = trees_.parent(name);
  if (fact.effect == Effect::declare) {
    return of(names_.declared(site));
  }
  const bool is_last =
      trees_.child(parent, "name") == name || trees_.child(parent, "property") == name;
  if (trees_.is(parent, {"nested_type_identifier", "nested_identifier"}) && is_last) {
    return of(types_.selected(name));
  }
  if (fact.effect == Effect::fixed && !fact.why.empty()) {
    return Denotation::unsure(fact.why);
  }
  if (fact.effect == Effect::key) {
    return Denotation::of(
        entity_of(std::array{site}));  // the name of a tuple's element, or the like
  }
  Meaning meaning = names_.meaning(site);
  if (!meaning && is_lost(site)) {
    return Denotation::unsure(does_not_parse);
  }
  return of(meaning);
}

// Code that does not parse may have closed the scope of a name too early.
bool JavascriptLinker::is_lost(FactRef site) const {
  if (is_docs(site.file) || program().error_count(site.file) == 0) {
    return false;
  }
  const FileModel& model = trees_.model(site.file);
  return std::ranges::any_of(model.named(trees_.name(site)), [&](std::uint32_t fact) {
    return model.fact(fact).effect == Effect::declare &&
           (model.fact(fact).spaces & trees_.fact(site).spaces) != 0;
  });
}

// `break outer` names the statement around it with that label. There cannot be two, for one in the
// other is an error: so the outermost is taken, and a rename that would make two is found out.
Denotation JavascriptLinker::denote_label(const At& name) {
  std::optional<FactRef> found;
  for (At at = trees_.parent(name); at; at = trees_.parent(at)) {
    if (trees_.is(at, {"function_declaration", "function_expression", "arrow_function",
                       "method_definition", "generator_function", "class_static_block",
                       "generator_function_declaration"})) {
      break;
    }
    const At label = trees_.child(at, "label");
    if (trees_.is(at, {"labeled_statement"}) && trees_.text(label) == trees_.text(name)) {
      found = trees_.fact_at(label);
    }
  }
  return found ? Denotation::of(entity_of(std::array{*found})) : Denotation();
}

// `#a` is what the innermost class around it that declares one says.
Denotation JavascriptLinker::denote_private(const At& name) {
  At body = trees_.above(name, {"class_body"});
  for (; body; body = trees_.above(trees_.parent(body), {"class_body"})) {
    const Types::Members& members = types_.members(body);
    const auto entry = members.find(trees_.text(name));
    if (entry != members.end()) {
      return Denotation::of(entity_of_member(entry->second.front().name));
    }
  }
  return {};
}

// `{a}`: a variable and a member, each of which is spelled out if the other is renamed.
Denotation JavascriptLinker::denote_shorthand(FactRef site, const At& name) {
  const std::string text(trees_.text(name));
  const bool is_declared = trees_.fact(site).effect == Effect::declare;
  Denotation variable = of(is_declared ? names_.declared(site) : names_.meaning(site));
  Denotation member = denote_member(name);
  Denotation both;
  both.doubt = variable.senses.empty() ? variable.doubt : std::string_view();
  for (const Sense& sense : variable.senses) {
    both.senses.push_back({sense.entity, text + ": ", ""});
  }
  for (const Sense& sense : member.senses) {
    both.senses.push_back({sense.entity, "", ": " + text});
  }
  return both;
}

Denotation JavascriptLinker::denote_member(const At& name) {
  if (declares_member(name)) {
    return Denotation::of(entity_of_member(name));
  }
  const At parent = trees_.parent(name);
  const bool is_method =
      trees_.is(parent, {"method_definition"}) && trees_.is(trees_.parent(parent), {"class_body"});
  if (is_method) {
    return {};  // a constructor
  }
  if (trees_.is(parent, {"member_expression"}) && types_.is_spelled(parent)) {
    return of(types_.selected(name));  // import("m").name in a type
  }
  // Two literals can ask for each other's members; then each has its own.
  const bool is_first = pending_.insert(key_of(name)).second;
  const auto found = is_first ? types_.denoted(name) : std::nullopt;
  if (found) {
    Denotation meaning = of(*found);
    pending_.erase(key_of(name));
    return meaning;
  }
  if (is_first) {
    pending_.erase(key_of(name));
  }
  const bool is_literal = trees_.is(parent, {"pair", "method_definition", "object"});
  return is_literal ? Denotation::of(entity_of_member(name)) : Denotation();
}

// Whether a name declares a member of a class, interface, object type or enum.
bool JavascriptLinker::declares_member(const At& name) const {
  const At parent = trees_.parent(name);
  if (trees_.is(parent, {"enum_body"})) {
    return true;
  }
  if (trees_.is(parent, {"method_definition"})) {
    return trees_.child(parent, "name") == name && trees_.text(name) != "constructor" &&
           trees_.is(trees_.parent(parent), {"class_body"});
  }
  if (trees_.is(parent, {"field_definition"})) {
    return trees_.child(parent, "property") == name;
  }
  return trees_.is(parent, {"public_field_definition", "property_signature", "method_signature",
                            "abstract_method_signature", "enum_assignment"}) &&
         trees_.child(parent, "name") == name;
}

Denotation JavascriptLinker::of(const Meaning& meaning) {
  switch (meaning.kind) {
    case Meaning::Kind::declared:
      break;
    case Meaning::Kind::unknown:
      return Denotation::unsure("it is imported from a file that is not there");
    case Meaning::Kind::none:
    case Meaning::Kind::module:
    case Meaning::Kind::value:
    case Meaning::Kind::outside:
      return {};
  }
  const bool is_library = std::ranges::any_of(
      meaning.declarations, [](const FactRef& fact) { return fact.file == library_file; });
  const bool is_ours = std::ranges::any_of(
      meaning.declarations, [](const FactRef& fact) { return fact.file != library_file; });
  if (!is_ours) {
    return {};
  }
  std::vector<FactRef> own = meaning.declarations;
  std::erase_if(own, [](const FactRef& fact) { return fact.file == library_file; });
  const EntityId entity = entity_of(own);
  if (is_library) {
    program().mark_outside(entity, of_library);
  }
  return Denotation::of(entity);
}

Denotation JavascriptLinker::of(const Found& found) {
  std::vector<Property> own;
  bool is_library = found.is_outside;
  for (const Property& property : found.properties) {
    const bool is_theirs = property.name.file == library_file;
    is_library = is_library || is_theirs;
    if (!is_theirs) {
      own.push_back(property);
    }
  }
  if (!own.empty()) {
    return Denotation::of(entity_of_members(own));
  }
  return found.is_unsure && !is_library ? Denotation::unsure(not_typed) : Denotation();
}

EntityId JavascriptLinker::entity_of(std::span<const FactRef> declarations) {
  if (is_docs(declarations.front().file)) {
    return entity_in_docs(declarations.front());
  }
  const EntityId entity = program().declared_by(declarations.front());
  for (const FactRef& other : declarations.subspan(1)) {
    program().unite(entity, program().declared_by(other));
  }
  unite_type_parameters(declarations.front(), entity);
  if (program().path(declarations.front().file).find("node_modules/") != std::string::npos ||
      names_.adds_to_library(declarations.front())) {
    program().mark_outside(entity, of_library);
  }
  return entity;
}

// The declarations of an interface have the same type parameters, by name.
void JavascriptLinker::unite_type_parameters(FactRef declaration, EntityId entity) {
  const At node = types_.declaration_of(declaration);
  if (!trees_.is(node, {"type_parameter"})) {
    return;
  }
  const At owner = trees_.parent(trees_.parent(node));
  if (!trees_.is(owner, {"interface_declaration", "class_declaration"})) {
    return;
  }
  for (const At& other : types_.merged(owner)) {
    for (const At& parameter : trees_.children(trees_.child(other, "type_parameters"))) {
      const auto fact = trees_.fact_at(trees_.child(parameter, "name"));
      if (fact && fact->file != library_file && trees_.name(*fact) == trees_.name(declaration)) {
        program().unite(entity, program().declared_by(*fact));
      }
    }
  }
}

// Declarations of one member in one body, overloads and accessors, are one thing.
EntityId JavascriptLinker::entity_of_member(const At& name) {
  const auto own = trees_.fact_at(name);
  if (!own) {
    return no_entity;
  }
  At body = trees_.parent(name);
  while (body &&
         !trees_.is(body, {"class_body", "interface_body", "object_type", "object", "enum_body"})) {
    body = trees_.parent(body);
  }
  const Types::Members& members = types_.members(body);
  const auto entry = members.find(trees_.spelled(name));
  FactRef head = *own;
  if (entry != members.end()) {
    const auto self = std::ranges::find(entry->second, name, &Types::Member::name);
    const bool is_static = self != entry->second.end() && self->is_static;
    for (const Types::Member& member : entry->second) {
      if (member.is_static == is_static && self != entry->second.end()) {
        head = trees_.fact_at(member.name).value_or(head);
        break;
      }
    }
  }
  return entity_of(std::array{head});
}

EntityId JavascriptLinker::entity_of_members(std::span<const Property> properties) {
  EntityId all = no_entity;
  for (const Property& property : properties) {
    EntityId entity = no_entity;
    const auto fact = trees_.fact_at(property.name);
    if (!fact) {
      continue;
    }
    if (is_member(*fact)) {
      // The key of a literal may be the member of an interface.
      const Denotation meaning = denote_property(property.name);
      entity = meaning.senses.empty() ? no_entity : meaning.senses.front().entity;
    } else {
      const Denotation meaning = of(names_.declared(*fact));
      entity = meaning.senses.empty() ? no_entity : meaning.senses.front().entity;
    }
    if (entity == no_entity) {
      continue;
    }
    if (all != no_entity) {
      program().unite(all, entity);
    }
    all = entity;
  }
  return all == no_entity ? program().outside("member", of_library) : program().canonical(all);
}

// The member that a property's own name is.
Denotation JavascriptLinker::denote_property(const At& name) {
  if (declares_member(name)) {
    return Denotation::of(entity_of_member(name));
  }
  const At parent = trees_.parent(name);
  if (trees_.is(parent, {"required_parameter", "optional_parameter"})) {
    const auto fact = trees_.fact_at(name);
    return fact ? Denotation::of(entity_of(std::array{*fact})) : Denotation();
  }
  if (trees_.is(parent, {"member_expression"})) {
    const auto fact = trees_.fact_at(name);  // declared by an assignment
    return fact ? Denotation::of(entity_of(std::array{*fact})) : Denotation();
  }
  return denote_member(name);
}

bool JavascriptLinker::is_member(FactRef fact) const {
  const At name = name_of(fact);
  const At parent = trees_.parent(name);
  return declares_member(name) ||
         trees_.is(parent, {"pair", "method_definition", "required_parameter", "optional_parameter",
                            "member_expression"}) ||
         trees_.is(name, {"shorthand_property_identifier"});
}

std::string JavascriptLinker::qualified_name(FactRef declaration) {
  std::string name(trees_.name(declaration));
  const At own = name_of(declaration);
  for (At at = trees_.parent(own); at; at = trees_.parent(at)) {
    const bool is_around = trees_.is(at, {"class_declaration", "abstract_class_declaration",
                                          "class", "interface_declaration", "enum_declaration",
                                          "internal_module", "module", "type_alias_declaration"}) ||
                           (trees_.is(at, {"variable_declarator"}) &&
                            trees_.is(trees_.child(at, "value"), {"object"}));
    const At outer = is_around ? trees_.child(at, "name") : At{};
    if (outer && !Trees::contains(outer, own)) {
      name = std::string(trees_.spelled(outer)) + '.' + name;
    }
  }
  return name;
}

bool JavascriptLinker::can_coexist(FactRef one, FactRef other) {
  const At first = name_of(one);
  const At second = name_of(other);
  if (trees_.is(first, {"statement_identifier"})) {
    const At outer = trees_.parent(first);
    const At inner = trees_.parent(second);
    return !Trees::contains(outer, inner) && !Trees::contains(inner, outer);
  }
  return declares_member(first) && declares_member(second) &&
         trees_.has_token(trees_.parent(first), "static") !=
             trees_.has_token(trees_.parent(second), "static");
}

bool JavascriptLinker::could_mean(const ProgramSite& site, EntityId target) {
  const Entity entity = program().describe(target);
  const bool is_member_target =
      !entity.declarations.empty() && is_member(entity.declarations.front());
  const Fact& fact = trees_.fact(site.fact);
  const bool is_member_site =
      site.is_member || fact.effect == Effect::key || is_member(site.fact) ||
      trees_.is(name_of(site.fact), {"property_identifier", "private_property_identifier"});
  return is_member_site == is_member_target ||
         trees_.is(name_of(site.fact), {"shorthand_property_identifier"});
}

// Only members can be private.
bool JavascriptLinker::accepts_name(EntityId target, std::string_view name) {
  return !name.starts_with('#') || accepts_keyword(target, name);
}

// Members are always selected, or written where a key stands.
bool JavascriptLinker::accepts_keyword(EntityId target, std::string_view /*name*/) {
  const std::vector<FactRef> declarations = program().describe(target).declarations;
  return !declarations.empty() && std::ranges::all_of(declarations, [this](FactRef fact) {
    return is_member(fact) && !trees_.is(name_of(fact), {"identifier"});
  });
}

// An object of unknown type may also be one of several literals that have the member.
bool JavascriptLinker::is_library_member(std::string_view name) const {
  const auto literals = literal_members_.find(name);
  return (literals != literal_members_.end() && literals->second > 1) ||
         !trees_.model(library_file).named(name).empty() || is_platform_member(name);
}

}  // namespace javascript

std::unique_ptr<Linker> make_javascript_linker(Program& program) {
  return std::make_unique<javascript::JavascriptLinker>(program);
}

}  // namespace git_refactor::syntax
