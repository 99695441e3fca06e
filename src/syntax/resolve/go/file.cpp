// The blocks of a Go file.
//
// One walk gives every node its block and every block its declarations (spec: "Blocks",
// "Declarations and scope"). What is declared where, and from which byte on it is seen:
//
//   - parameters and results: in the function's block, from its body on, so that in `f(p p)` the
//     second p is the type; a function type has no body, so its parameters are never seen
//   - variables and constants of a block: from the end of their specification on
//   - types of a block: from their name on; their type parameters around the whole type
//   - the symbol of a type switch: in each clause, from the clause's colon on
//   - `:=` repeats a declaration of its own block where there is one
//   - labels: in the function, whatever the block
//
// A second declaration of a name in one block counts as the first's: the program was wrong before,
// or a rename has made it so, and then the proof sees two things become one.

#include "file.hpp"

#include <algorithm>

namespace git_refactor::syntax::go {

namespace {

constexpr std::uint32_t never = 0xffffffffU;

bool opens_block(Kind kind) {
  switch (kind) {
    case Kind::block:
    case Kind::if_statement:
    case Kind::for_statement:
    case Kind::expression_switch_statement:
    case Kind::expression_case:
    case Kind::default_case:
    case Kind::communication_case:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::string_view unquoted(std::string_view literal) {
  return literal.size() < 2 ? std::string_view() : literal.substr(1, literal.size() - 2);
}

NodeIndex receiver_type_name(const Tree& tree, NodeIndex method_declaration) {
  NodeIndex type =
      tree.child(tree.first(tree.child(method_declaration, Field::receiver)), Field::type);
  while (type != no_index && tree.kind(type) != Kind::type_identifier) {
    type = tree.kind(type) == Kind::generic_type ? tree.child(type, Field::type) : tree.first(type);
  }
  return type;
}

File::File(const FileModel& model) : tree_(model), scope_of_(tree_.nodes().size(), 0) {
  parents_.push_back(no_index);
  visit(0, 0);
}

std::uint32_t File::open(std::uint32_t parent) {
  parents_.push_back(parent);
  return static_cast<std::uint32_t>(parents_.size() - 1);
}

void File::declare(std::uint32_t scope, Declaration declaration) {
  const std::string_view name = tree_.text(declaration.name);
  if (name == "_" || name.empty()) {
    return;
  }
  const auto index = static_cast<DeclarationIndex>(declarations_.size());
  auto& group = scopes_[{scope, name}];
  if (!group.empty()) {
    declared_at_.try_emplace(declaration.name, group.front());
    return;
  }
  group.push_back(index);
  if (scope == 0) {
    declaration.visible_from = 0;
    top_level_.try_emplace(name, index);
  }
  declarations_.push_back(declaration);
  declared_at_.try_emplace(declaration.name, index);
}

DeclarationIndex File::declared_at(NodeIndex name) const {
  const auto found = declared_at_.find(name);
  return found == declared_at_.end() ? no_index : found->second;
}

DeclarationIndex File::local(NodeIndex leaf) const {
  return local(tree_.text(leaf), leaf);
}

DeclarationIndex File::local(std::string_view name, NodeIndex place) const {
  const std::uint32_t offset = tree_[place].begin;
  for (std::uint32_t scope = scope_of_[place]; scope != 0; scope = parents_[scope]) {
    const auto group = scopes_.find({scope, name});
    if (group == scopes_.end()) {
      continue;
    }
    for (const DeclarationIndex index : group->second) {
      if (declarations_[index].visible_from <= offset) {
        return index;
      }
    }
  }
  return no_index;
}

DeclarationIndex File::label(NodeIndex leaf) const {
  const auto function = function_of_.find(leaf);
  if (function == function_of_.end()) {
    return no_index;
  }
  const auto found = labels_.find({function->second, tree_.text(leaf)});
  return found == labels_.end() ? no_index : found->second;
}

NodeIndex File::repeated(NodeIndex const_spec) const {
  const auto found = repeated_.find(const_spec);
  return found == repeated_.end() ? no_index : found->second;
}

void File::visit_children(NodeIndex node, std::uint32_t scope) {
  NodeIndex repeats = no_index;
  for (NodeIndex child = node + 1; child < tree_[node].past; child = tree_[child].past) {
    if (tree_[child].kind == Kind::const_spec) {
      if (tree_.child(child, Field::value) != no_index) {
        repeats = child;
      } else if (repeats != no_index) {
        repeated_[child] = repeats;
      }
    }
    visit(child, scope);
  }
}

void File::visit(NodeIndex node, std::uint32_t scope) {
  scope_of_[node] = scope;
  switch (tree_[node].kind) {
    case Kind::package_clause:
      package_name_ = tree_.first(node);
      package_ = tree_.text(package_name_);
      break;
    case Kind::import_spec:
      visit_import(node);
      return;
    case Kind::function_declaration:
      if (const NodeIndex name = tree_.child(node, Field::name); tree_.text(name) != "init") {
        declare(scope, {name, node, Declares::function});
      }
      visit_function(node, scope);
      return;
    case Kind::method_declaration:
      add_method(node);
      visit_function(node, scope);
      return;
    case Kind::method_elem:
    case Kind::func_literal:
    case Kind::function_type:
      visit_function(node, scope);
      return;
    case Kind::type_spec:
    case Kind::type_alias:
      visit_type(node, scope);
      return;
    case Kind::type_switch_statement:
      visit_type_switch(node, scope);
      return;
    case Kind::label_name:
      function_of_[node] = functions_.empty() ? 0 : functions_.back();
      return;
    default:
      break;
  }
  const std::uint32_t inside = opens_block(tree_[node].kind) ? open(scope) : scope;
  declare_names(node, inside);
  visit_children(node, inside);
}

// Names that a statement or specification declares in its own block.
void File::declare_names(NodeIndex node, std::uint32_t scope) {
  switch (tree_[node].kind) {
    case Kind::var_spec:
    case Kind::const_spec: {
      const bool is_constant = tree_[node].kind == Kind::const_spec;
      for (const NodeIndex name : tree_.children(node, Field::name)) {
        declare(scope, {name, node, is_constant ? Declares::constant : Declares::variable,
                        tree_[node].end});
      }
      break;
    }
    case Kind::short_var_declaration:
      declare_list(tree_.child(node, Field::left), node, scope);
      break;
    case Kind::range_clause:
    case Kind::receive_statement:
      if (tree_.has(node, Kind::define)) {
        declare_list(tree_.child(node, Field::left), node, scope);
      }
      break;
    case Kind::labeled_statement: {
      const NodeIndex name = tree_.child(node, Field::label);
      const NodeIndex function = functions_.empty() ? 0 : functions_.back();
      const auto index = static_cast<DeclarationIndex>(declarations_.size());
      if (labels_.try_emplace({function, tree_.text(name)}, index).second) {
        declarations_.push_back({name, node, Declares::label});
      }
      break;
    }
    default:
      break;
  }
}

void File::declare_list(NodeIndex list, NodeIndex site, std::uint32_t scope) {
  for (const NodeIndex name : tree_.expressions(list)) {
    if (tree_[name].kind == Kind::identifier) {
      declare(scope, {name, site, Declares::variable, tree_[site].end});
    }
  }
}

void File::declare_parameters(NodeIndex list, std::uint32_t scope, std::uint32_t visible_from) {
  for (const NodeIndex parameter : tree_.children(list)) {
    for (const NodeIndex name : tree_.children(parameter, Field::name)) {
      declare(scope, {name, parameter, Declares::variable, visible_from});
    }
  }
}

// The T of `(r *R[T])` is declared there, and seen in the whole method.
void File::declare_receiver(NodeIndex list, std::uint32_t scope) {
  NodeIndex type = tree_.child(tree_.first(list), Field::type);
  while (tree_.kind(type) == Kind::pointer_type || tree_.kind(type) == Kind::parenthesized_type) {
    type = tree_.first(type);
  }
  if (tree_.kind(type) != Kind::generic_type) {
    return;
  }
  for (const NodeIndex argument : tree_.children(tree_.child(type, Field::type_arguments))) {
    NodeIndex name = argument;
    while (name != no_index && tree_[name].kind != Kind::type_identifier) {
      name = tree_.first(name);
    }
    if (name != no_index) {
      declare(scope, {name, argument, Declares::type_parameter});
    }
  }
}

void File::visit_function(NodeIndex node, std::uint32_t scope) {
  const std::uint32_t inside = open(scope);
  const NodeIndex body = tree_.child(node, Field::body);
  const std::uint32_t visible_from = body == no_index ? never : tree_[body].begin;
  const NodeIndex receiver = tree_.child(node, Field::receiver);
  for (const NodeIndex part : tree_.children(tree_.child(node, Field::type_parameters))) {
    for (const NodeIndex name : tree_.children(part, Field::name)) {
      declare(inside, {name, part, Declares::type_parameter});
    }
  }
  declare_receiver(receiver, inside);
  declare_parameters(receiver, inside, visible_from);
  declare_parameters(tree_.child(node, Field::parameters), inside, visible_from);
  const NodeIndex result = tree_.child(node, Field::result);
  if (tree_.kind(result) == Kind::parameter_list) {
    declare_parameters(result, inside, visible_from);
  }
  const bool has_labels = body != no_index;
  if (has_labels) {
    functions_.push_back(node);
  }
  for (NodeIndex child = node + 1; child < tree_[node].past; child = tree_[child].past) {
    if (child == body) {
      scope_of_[child] = inside;
      visit_children(child, inside);
    } else {
      visit(child, tree_[child].field == Field::name ? scope : inside);
    }
  }
  if (has_labels) {
    functions_.pop_back();
  }
}

void File::visit_type(NodeIndex node, std::uint32_t scope) {
  const NodeIndex name = tree_.child(node, Field::name);
  declare(scope, {name, node, Declares::type, tree_[name].begin});
  const std::uint32_t inside = open(scope);
  for (const NodeIndex part : tree_.children(tree_.child(node, Field::type_parameters))) {
    for (const NodeIndex parameter : tree_.children(part, Field::name)) {
      declare(inside, {parameter, part, Declares::type_parameter});
    }
  }
  for (NodeIndex child = node + 1; child < tree_[node].past; child = tree_[child].past) {
    visit(child, child == name ? scope : inside);
  }
}

void File::visit_type_switch(NodeIndex node, std::uint32_t scope) {
  const std::uint32_t around = open(scope);
  const std::vector<NodeIndex> alias = tree_.expressions(tree_.child(node, Field::alias));
  for (NodeIndex child = node + 1; child < tree_[node].past; child = tree_[child].past) {
    const Kind kind = tree_[child].kind;
    if (kind != Kind::type_case && kind != Kind::default_case) {
      visit(child, around);
      continue;
    }
    const std::uint32_t clause = open(around);
    scope_of_[child] = clause;
    if (alias.size() == 1 && tree_.text(alias.front()) != "_") {
      const auto index = static_cast<DeclarationIndex>(declarations_.size());
      scopes_[{clause, tree_.text(alias.front())}].push_back(index);
      declarations_.push_back(
          {alias.front(), node, Declares::variable, tree_.token(child, ":"), child});
      declared_at_.try_emplace(alias.front(), index);
    }
    visit_children(child, clause);
  }
}

void File::visit_import(NodeIndex node) {
  Import import;
  import.spec = node;
  import.quoted = tree_.child(node, Field::path);
  import.path = unquoted(tree_.text(import.quoted));
  const NodeIndex name = tree_.child(node, Field::name);
  import.is_dot = tree_.kind(name) == Kind::dot;
  import.is_blank = tree_.kind(name) == Kind::blank_identifier;
  import.name = tree_.kind(name) == Kind::package_identifier ? name : no_index;
  imports_.push_back(std::move(import));
}

void File::add_method(NodeIndex node) {
  const NodeIndex type = receiver_type_name(tree_, node);
  methods_.push_back({tree_.child(node, Field::name), node, tree_.text(type)});
}

}  // namespace git_refactor::syntax::go
