#include "semantics.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

// Overloads: signatures, and which function a call means.

namespace git_refactor::syntax::cpp {

namespace {

// How well an argument fits a parameter.
constexpr int impossible = 0;
constexpr int by_user = 1;  // a constructor or a conversion function might do
constexpr int converted = 2;
constexpr int promoted = 3;
constexpr int exact = 4;
constexpr int unknowable = -1;

// The few spellings of one type.
std::string plain_name(std::string_view name) {
  if (name == "unsigned int" || name == "unsigned") {
    return "unsigned";
  }
  if (name == "long int" || name == "signed long" || name == "long") {
    return "long";
  }
  if (name == "unsigned long" || name == "size_t" || name == "unsigned long int") {
    return "unsigned long";
  }
  constexpr std::array<std::pair<std::string_view, std::string_view>, 10> fixed{
      {{"int32_t", "int"},
       {"uint32_t", "unsigned"},
       {"int64_t", "long"},
       {"uint64_t", "unsigned long"},
       {"ssize_t", "long"},
       {"ptrdiff_t", "long"},
       {"uint8_t", "unsigned char"},
       {"int8_t", "signed char"},
       {"int16_t", "short"},
       {"uint16_t", "unsigned short"}}};
  for (const auto& [alias, plain] : fixed) {
    if (alias == name) {
      return std::string(plain);
    }
  }
  return std::string(name);
}

bool is_string(const Type& type) {
  return type.kind == Type::Kind::library && type.pointers == 0 &&
         (type.name == "string" || type.name == "string_view");
}

}  // namespace

const Semantics::Parameters& Semantics::parameters_of(DeclRef function) {
  const auto known = parameters_.find(function);
  if (known == parameters_.end()) {
    Parameters found = read_parameters(function);
    return parameters_.emplace(function, std::move(found)).first->second;
  }
  return known->second;
}

Semantics::Parameters Semantics::read_parameters(DeclRef function) {
  Parameters result;
  const Decl& each = decl(function);
  const SyntaxNode declarator = function_declarator_of(each.declarator);
  if (declarator.is_null()) {
    result.is_variadic = true;
    return result;
  }
  for (const SyntaxNode child : declarator.named_children()) {
    result.is_const = result.is_const ||
                      (type_of(child) == "type_qualifier" && text(function.file, child) == "const");
    if (type_of(child) == "ref_qualifier") {
      result.reference = text(function.file, child);
    }
  }
  const SyntaxNode list = child_named(declarator, "parameters");
  result.is_variadic = has_child(list, "...");
  for (const SyntaxNode parameter : list.named_children()) {
    const std::string_view shape = type_of(parameter);
    if (!shape.ends_with("parameter_declaration")) {
      result.is_variadic = result.is_variadic || shape == "variadic_parameter";
      continue;
    }
    const SyntaxNode inner = child_named(parameter, "declarator");
    Type type = declared_type(function.file, parameter, inner);
    if (type.kind == Type::Kind::builtin && type.name == "void" && type.pointers == 0) {
      continue;
    }
    result.is_variadic = result.is_variadic || shape == "variadic_parameter_declaration";
    if (shape == "parameter_declaration") {
      ++result.required;
    }
    if (shape != "variadic_parameter_declaration") {
      result.types.push_back(std::move(type));
      result.nodes.push_back(parameter);
    }
  }
  return result;
}

// A type as a text that is equal for equal types, wherever they are spelled. Template parameters
// count by their position.
std::string Semantics::key_of(const Type& type) {
  std::string key;
  switch (type.kind) {
    case Type::Kind::declared:
      key = path_of(type.decl);
      break;
    case Type::Kind::dependent: {
      key = "?";
      if (type.decl.is_valid()) {
        const auto& all = index(type.decl.file).template_parameters(decl(type.decl).scope);
        const auto at = std::find(all.begin(), all.end(), type.decl.index);
        key = "$" + std::to_string(at - all.begin());
      }
      break;
    }
    case Type::Kind::builtin:
      key = plain_name(type.name);
      break;
    case Type::Kind::function:
      key = "()";
      break;
    default:
      key = type.name;
      break;
  }
  for (const Type& argument : type.args) {
    key += "<" + key_of(argument) + ">";
  }
  return key + std::string(type.pointers, '*') + (type.is_const && type.pointers > 0 ? "c" : "");
}

// "&", "&&", or nothing where a parameter or function declares no reference.
std::string_view Semantics::reference_of(std::uint32_t file, SyntaxNode declarator) {
  while (!declarator.is_null()) {
    const std::string_view shape = type_of(declarator);
    if (shape == "reference_declarator" || shape == "abstract_reference_declarator") {
      return text(file, declarator).starts_with("&&") ? "&&" : "&";
    }
    // Only an outermost reference counts: `int (&f())[2]` is rare.
    if (shape != "function_declarator" && shape != "parenthesized_declarator" &&
        shape != "init_declarator" && shape != "pointer_declarator") {
      return {};
    }
    declarator = shape == "parenthesized_declarator" ? declarator.named_child(0)
                                                     : child_named(declarator, "declarator");
  }
  return {};
}

std::string Semantics::signature(DeclRef function) {
  const auto known = signatures_.find(function);
  if (known != signatures_.end()) {
    return known->second;
  }
  std::string result;
  if (decl(function).kind == DeclKind::function) {
    const Parameters parameters = parameters_of(function);
    result = "(";
    for (std::size_t at = 0; at < parameters.types.size(); ++at) {
      std::string key = key_of(parameters.types[at]);
      if (parameters.types[at].kind == Type::Kind::unknown) {
        // What is declared in no file is known by its name.
        key = text(function.file, last_name(child_named(parameters.nodes[at], "type")));
        key += std::string(parameters.types[at].pointers, '*');
      }
      const std::string_view reference =
          reference_of(function.file, child_named(parameters.nodes[at], "declarator"));
      const bool is_const = parameters.types[at].is_const && parameters.types[at].pointers == 0;
      result += key + (is_const && !reference.empty() ? "c" : "") + std::string(reference) + ",";
    }
    result += parameters.is_variadic ? "...)" : ")";
    result += parameters.is_const ? "const" : "";
    result += parameters.reference;
  }
  signatures_[function] = result;
  return result;
}

Semantics::Call Semantics::call_of(std::uint32_t file, SyntaxNode call) {
  Call result;
  const SyntaxNode callee = child_named(call, "function");
  const SyntaxNode arguments = child_named(call, "arguments");
  if (!arguments.is_null()) {
    for (const SyntaxNode argument : arguments.named_children()) {
      if (type_of(argument) != "comment") {
        result.arguments.push_back(type_of_expression(file, argument));
        result.categories.push_back(category_of(file, argument));
      }
    }
  }
  if (callee.is_null()) {
    return result;
  }
  const bool is_member = type_of(callee) == "field_expression";
  result.template_arguments =
      template_arguments(file, is_member ? child_named(callee, "field") : callee);
  if (is_member) {
    result.has_object = true;
    result.is_object_const = object_of(file, callee).is_const;
  } else {
    // In a const member function the implied object is const.
    const FileIndex& here = index(file);
    for (std::uint32_t scope = here.scope_at(call.begin()); scope != none;
         scope = here.scope(scope).parent) {
      const Scope& each = here.scope(scope);
      if (each.type == ScopeType::function && !each.is_lambda && each.owner != none) {
        result.is_object_const = parameters_of({file, each.owner}).is_const;
        result.has_object = true;
        break;
      }
    }
  }
  return result;
}

int Semantics::conversion_of_pointer(const Type& parameter, const Type& argument) {
  if (parameter.pointers == argument.pointers) {
    if (parameter.kind == Type::Kind::builtin && parameter.name == "void") {
      return converted;
    }
    return parameter.kind == Type::Kind::declared && derives(argument, parameter.decl) ? converted
                                                                                       : impossible;
  }
  if (parameter.pointers == 0) {
    const bool is_bool = parameter.kind == Type::Kind::builtin && parameter.name == "bool";
    const bool may_construct = parameter.kind == Type::Kind::declared || is_string(parameter) ||
                               parameter.kind == Type::Kind::library;
    return is_bool ? converted : may_construct ? by_user : impossible;
  }
  return parameter.name == "void" && parameter.pointers == 1 ? converted
         : argument.kind == Type::Kind::declared ||
                 argument.kind == Type::Kind::library  // `operator T*`
             ? by_user
             : impossible;
}

int Semantics::conversion(const Type& parameter, const Type& argument) {
  if (argument.kind == Type::Kind::unknown || argument.kind == Type::Kind::dependent ||
      argument.kind == Type::Kind::deduced || parameter.kind == Type::Kind::unknown) {
    return unknowable;
  }
  if (parameter.kind == Type::Kind::dependent || parameter.kind == Type::Kind::deduced) {
    return argument.pointers >= parameter.pointers ? exact : impossible;
  }
  if (argument.kind == Type::Kind::braces) {
    return parameter.pointers > 0 ? impossible : by_user;
  }
  if (argument.kind == Type::Kind::builtin && argument.name == "nullptr_t") {
    return parameter.pointers > 0                  ? promoted
           : parameter.kind == Type::Kind::library ? by_user
                                                   : impossible;
  }
  if (is_same(parameter, argument) ||
      (parameter.kind == Type::Kind::builtin && argument.kind == Type::Kind::builtin &&
       parameter.pointers == argument.pointers &&
       plain_name(parameter.name) == plain_name(argument.name))) {
    const bool loses_const = parameter.pointers > 0 && argument.is_const && !parameter.is_const;
    return loses_const ? impossible : exact;
  }
  if (parameter.pointers > 0 || argument.pointers > 0) {
    return conversion_of_pointer(parameter, argument);
  }
  return conversion_of_object(parameter, argument);
}

int Semantics::conversion_of_object(const Type& parameter, const Type& argument) {
  if (parameter.kind == Type::Kind::builtin && argument.kind == Type::Kind::builtin) {
    const bool is_small = argument.name == "char" || argument.name == "bool" ||
                          argument.name == "short" || argument.name == "unsigned char";
    const bool is_promotion = (is_small && parameter.name == "int") ||
                              (argument.name == "float" && parameter.name == "double");
    return is_promotion ? promoted : converted;
  }
  if (parameter.kind == Type::Kind::declared && argument.kind == Type::Kind::declared) {
    if (parameter.decl == argument.decl) {
      return exact;
    }
    if (derives(argument, parameter.decl)) {
      return converted;
    }
    return decl(parameter.decl).is_enumeration ? impossible : by_user;
  }
  if (argument.kind == Type::Kind::declared && decl(argument.decl).is_enumeration &&
      parameter.kind == Type::Kind::builtin) {
    return converted;
  }
  if (parameter.kind == Type::Kind::builtin && is_string(argument)) {
    return impossible;
  }
  if (parameter.kind == Type::Kind::declared && decl(parameter.decl).is_enumeration) {
    return impossible;
  }
  if (parameter.kind == Type::Kind::library && argument.kind == Type::Kind::library &&
      parameter.name == argument.name && !argument.args.empty() && !parameter.args.empty()) {
    Bindings bound;
    return deduce(parameter, argument, bound) ? exact : impossible;
  }
  return by_user;
}

// How well a reference binds to an argument of its type (C++20 [over.ics.rank] 3.2).
int Semantics::binding(const Type& parameter, std::string_view reference, const Type& argument,
                       Category category) {
  if (reference.empty() || parameter.pointers > 0) {
    return exact;
  }
  const bool is_forwarding = reference == "&&" && parameter.kind == Type::Kind::dependent;
  if (is_forwarding) {
    return exact;
  }
  if (category == Category::unknown) {
    return unknowable;
  }
  if (reference == "&&") {
    return category == Category::temporary ? exact : impossible;
  }
  if (parameter.is_const) {
    return category == Category::temporary || !argument.is_const ? promoted : exact;
  }
  return category == Category::temporary || argument.is_const ? impossible : exact;
}

// Whether an expression is an object that lives on.
Semantics::Category Semantics::category_of(std::uint32_t file, SyntaxNode node) {
  const std::string_view shape = type_of(node);
  if (shape == "identifier" || shape == "field_expression" || shape == "subscript_expression" ||
      shape == "qualified_identifier" || shape == "assignment_expression" ||
      shape == "string_literal") {
    return Category::object;
  }
  if (shape == "parenthesized_expression") {
    return category_of(file, node.named_child(0));
  }
  if (shape == "pointer_expression") {
    return has_child(node, "&") ? Category::temporary : Category::object;
  }
  if (shape == "compound_literal_expression" || shape == "new_expression" ||
      shape == "lambda_expression" || shape == "initializer_list" || shape == "this" ||
      shape == "true" || shape == "false" || shape == "null" || shape.ends_with("_literal")) {
    return Category::temporary;
  }
  if (shape == "binary_expression") {
    const Type type = type_of_expression(file, node);
    return type.kind == Type::Kind::builtin ? Category::temporary : Category::unknown;
  }
  const SyntaxNode callee =
      shape == "call_expression" ? child_named(node, "function") : SyntaxNode{};
  const SyntaxNode leaf = callee.is_null() ? SyntaxNode{}
                                           : last_name(type_of(callee) == "field_expression"
                                                           ? child_named(callee, "field")
                                                           : callee);
  if (leaf.is_null()) {
    return Category::unknown;
  }
  if (text(file, leaf) == "move" || text(file, leaf).starts_with("make_")) {
    return Category::temporary;
  }
  const Meaning meaning = this->meaning(file, leaf);
  if (meaning.decls.empty()) {
    return Category::unknown;
  }
  const Decl& called = decl(meaning.decls.front());
  if (called.kind == DeclKind::type || called.kind == DeclKind::alias) {
    return Category::temporary;
  }
  if (called.kind != DeclKind::function || called.template_scope != none ||
      type_of(child_named(called.node, "type")).starts_with("placeholder")) {
    return Category::unknown;
  }
  return reference_of(meaning.decls.front().file, called.declarator) == "&" ? Category::object
                                                                            : Category::temporary;
}

bool Semantics::Rank::is_certain() const {
  return std::find(fits.begin(), fits.end(), unknowable) == fits.end();
}

// Better for some argument and worse for none.
bool Semantics::Rank::is_better(const Rank& other) const {
  bool is_better = false;
  for (const auto& [own, others] : {std::pair(&fits, &other.fits), std::pair(&ties, &other.ties)}) {
    for (std::size_t at = 0; at < own->size() && at < others->size(); ++at) {
      const int mine = (*own)[at];
      const int theirs = (*others)[at];
      if (mine == unknowable || theirs == unknowable) {
        continue;
      }
      if (mine < theirs) {
        return false;
      }
      is_better = is_better || mine > theirs;
    }
    if (is_better) {
      return true;
    }
  }
  return other.is_template && !is_template;
}

// The functions that a call may mean, by signature, with how well the arguments fit.
std::vector<Semantics::Candidate> Semantics::viable(const std::vector<DeclRef>& functions,
                                                    const Call& call) {
  std::map<std::string, std::size_t> required;
  for (const DeclRef ref : functions) {
    const auto [found, is_new] =
        required.emplace(path_of(ref) + signature(ref), parameters_of(ref).required);
    // Default arguments may be on any declaration.
    found->second = std::min(found->second, parameters_of(ref).required);
  }
  std::vector<Candidate> candidates;
  for (const DeclRef ref : functions) {
    std::string key = path_of(ref) + signature(ref);
    const auto earlier = std::find_if(candidates.begin(), candidates.end(),
                                      [&](const Candidate& each) { return each.key == key; });
    if (earlier != candidates.end()) {
      earlier->decls.push_back(ref);
      continue;
    }
    const Parameters& parameters = parameters_of(ref);
    const std::size_t given = call.arguments.size();
    const bool is_method = call.has_object && scope_around(ref).type == ScopeType::type;
    const bool is_template = decl(ref).template_scope != none;
    if (given < required[key] || (given > parameters.types.size() && !parameters.is_variadic) ||
        (is_method && call.is_object_const && !parameters.is_const && !decl(ref).is_static) ||
        (!call.template_arguments.empty() && !is_template)) {
      continue;
    }
    Candidate candidate{std::move(key), {ref}, {{}, {}, is_template}};
    for (std::size_t at = 0; at < given && at < parameters.types.size(); ++at) {
      const int fit = conversion(parameters.types[at], call.arguments[at]);
      candidate.rank.fits.push_back(fit);
      const bool is_bound = fit == exact && at < call.categories.size();
      const std::string_view reference =
          reference_of(ref.file, child_named(parameters.nodes[at], "declarator"));
      const int tie = is_bound ? binding(parameters.types[at], reference, call.arguments[at],
                                         call.categories[at])
                               : exact;
      candidate.rank.ties.push_back(tie);
    }
    if (is_method && !call.is_object_const) {
      candidate.rank.fits.push_back(parameters.is_const ? converted : exact);
    }
    const std::vector<int>& fits = candidate.rank.fits;
    const std::vector<int>& ties = candidate.rank.ties;
    if (std::find(fits.begin(), fits.end(), impossible) == fits.end() &&
        std::find(ties.begin(), ties.end(), impossible) == ties.end()) {
      candidates.push_back(std::move(candidate));
    }
  }
  return candidates;
}

// The functions that a call may mean: one, with its other declarations, where that can be told.
std::vector<DeclRef> Semantics::choose(const std::vector<DeclRef>& functions, const Call& call) {
  const std::vector<Candidate> candidates = viable(functions, call);
  if (candidates.empty()) {
    return functions;
  }
  for (const Candidate& each : candidates) {
    const bool is_best = std::all_of(
        candidates.begin(), candidates.end(),
        [&](const Candidate& other) { return &each == &other || each.rank.is_better(other.rank); });
    if (is_best) {
      return each.decls;
    }
  }
  std::vector<DeclRef> all;
  for (const Candidate& each : candidates) {
    const bool is_worse =
        std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& other) {
          return other.rank.is_certain() && other.rank.is_better(each.rank);
        });
    if (!is_worse) {
      all.insert(all.end(), each.decls.begin(), each.decls.end());
    }
  }
  return all;
}

// Adds the functions of the namespaces that the arguments' classes are from.
void Semantics::add_by_arguments(std::vector<DeclRef>& functions, std::string_view name,
                                 std::uint32_t file, const Call& call) {
  std::set<std::string> paths;
  const auto add_paths = [&](const auto& self, const Type& type) -> void {
    if (type.kind == Type::Kind::declared) {
      paths.insert(name_space_of(type.decl));
    }
    for (const Type& argument : type.args) {
      self(self, argument);
    }
  };
  for (const Type& argument : call.arguments) {
    add_paths(add_paths, argument);
  }
  for (const std::string& path : paths) {
    for (const DeclRef ref :
         in_name_space(path, name, file, std::numeric_limits<std::uint32_t>::max())) {
      if (decl(ref).kind == DeclKind::function &&
          std::find(functions.begin(), functions.end(), ref) == functions.end()) {
        functions.push_back(ref);
      }
    }
  }
}

// What a call returns, the template's parameters being deduced from the arguments.
Type Semantics::result_of_call(DeclRef function, const Bindings& bindings, const Call& call) {
  const Type result = result_of(function);
  if (decl(function).template_scope == none) {
    return substitute(result, bindings);
  }
  Bindings bound = bindings;
  const auto& names = index(function.file).template_parameters(decl(function).template_scope);
  for (std::size_t at = 0; at < names.size() && at < call.template_arguments.size(); ++at) {
    bound[{function.file, names[at]}] = call.template_arguments[at];
  }
  const Parameters parameters = parameters_of(function);
  for (std::size_t at = 0; at < parameters.types.size() && at < call.arguments.size(); ++at) {
    deduce(parameters.types[at], call.arguments[at], bound);
  }
  return substitute(result, bound);
}

}  // namespace git_refactor::syntax::cpp
