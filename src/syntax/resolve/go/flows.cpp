// Which types implement which interfaces in fact.
//
// In Go a type implements every interface whose methods it has, so methods of one name and
// signature may have nothing to do with each other. What ties a method to an interface's is a value
// of its type that becomes the interface's somewhere: assigned, passed, returned, sent, put into a
// literal, compared, or used as a type argument. All of these are gathered here in one walk.

#include "flows.hpp"

#include <algorithm>

namespace git_refactor::syntax::go {

void Flows::add_file(std::uint32_t file) {
  file_ = file;
  const auto count = static_cast<NodeIndex>(checker_.tree(file).nodes().size());
  for (NodeIndex node = 0; node < count; ++node) {
    visit(node);
  }
}

void Flows::flow(TypeId target, TypeId value) {
  Types& types = checker_.types();
  if (target == value || target == Types::unknown || value == Types::unknown ||
      target == Types::any || value == Types::nil) {
    return;
  }
  const TypeKind kind = types.kind(checker_.underlying(target));
  if (kind == TypeKind::interface) {
    flows_.insert({target, value, file_});
    return;
  }
  if (kind == TypeKind::outside) {
    // A type that is defined as the library's is converted; that asks for no methods.
    if (checker_.underlying(target) != checker_.underlying(value)) {
      flows_.insert({checker_.underlying(target), value, file_});
    }
    return;
  }
  if (kind != TypeKind::basic && kind == types.kind(checker_.underlying(value))) {
    conversions_.emplace(target, value);
  }
}

void Flows::flow_list(const std::vector<TypeId>& targets, const std::vector<NodeIndex>& values) {
  if (values.size() == targets.size()) {
    for (std::size_t index = 0; index < targets.size(); ++index) {
      flow(targets[index], value(values[index]));
    }
    return;
  }
  if (values.size() != 1) {
    return;
  }
  const TypeId tuple = value(values.front());
  if (checker_.types().kind(tuple) == TypeKind::tuple) {
    for (std::size_t index = 0; index < targets.size(); ++index) {
      flow(targets[index], checker_.types().part(tuple, index));
    }
  } else if (!targets.empty()) {
    flow(targets.front(), tuple);
  }
}

void Flows::visit_constraints(NodeIndex node) {
  const Tree& tree = checker_.tree(file_);
  const NodeRef callee{file_, tree.child(node, Field::function)};
  const std::vector<TypeId> parameters = checker_.type_parameters(callee);
  if (parameters.empty()) {
    return;
  }
  const TypeId function = checker_.core(checker_.value(callee));
  for (const auto& [parameter, argument] : checker_.infer({file_, node}, function, parameters)) {
    flow(checker_.constraint_of(parameter), argument);
  }
}

void Flows::visit_call(NodeIndex node) {
  const Tree& tree = checker_.tree(file_);
  Types& types = checker_.types();
  const NodeRef callee{file_, tree.child(node, Field::function)};
  const std::vector<NodeIndex> arguments = tree.children(tree.child(node, Field::arguments));
  if (const TypeId type = checker_.denoted_type(callee); type != no_type) {
    for (const NodeIndex argument : arguments) {
      flow(type, value(argument));
    }
    return;
  }
  if (tree.text(callee.node) == "append" && !arguments.empty()) {
    const TypeId element = types.part(checker_.core(value(arguments.front())), 0);
    for (std::size_t index = 1; index < arguments.size(); ++index) {
      if (tree.kind(arguments[index]) != Kind::variadic_argument) {
        flow(element, value(arguments[index]));
      }
    }
    return;
  }
  const TypeId function = checker_.called({file_, node});
  visit_constraints(node);
  if (types.kind(function) == TypeKind::outside) {
    for (const NodeIndex argument : arguments) {
      flow(function, value(argument));
    }
    return;
  }
  if (types.kind(function) != TypeKind::function) {
    return;
  }
  const Type type = types[function];
  std::vector<TypeId> targets = type.parts;
  const bool is_spread =
      !arguments.empty() && tree.kind(arguments.back()) == Kind::variadic_argument;
  if (type.is_variadic && !is_spread && !targets.empty() && arguments.size() != 1) {
    const TypeId element = types.part(targets.back(), 0);
    targets.pop_back();
    targets.resize(std::max(targets.size(), arguments.size()), element);
  } else if (type.is_variadic && !is_spread && targets.size() == 1) {
    targets.front() = types.part(targets.front(), 0);
  }
  flow_list(targets, arguments);
}

void Flows::visit_specification(NodeIndex node) {
  const Tree& tree = checker_.tree(file_);
  const NodeIndex type = tree.child(node, Field::type);
  if (type != no_index) {
    const std::size_t count = tree.children(node, Field::name).size();
    const std::size_t names = std::max<std::size_t>(count, 1);
    flow_list(std::vector<TypeId>(names, checker_.type_of({file_, type})),
              tree.expressions(tree.child(node, Field::value)));
  }
}

void Flows::visit_literal(NodeIndex node) {
  const Tree& tree = checker_.tree(file_);
  Types& types = checker_.types();
  const TypeId type = types.pointee(checker_.literal_type({file_, node}));
  const TypeId under = checker_.core(type);
  std::size_t index = 0;
  for (const NodeIndex element : tree.children(node)) {
    const bool is_keyed = tree.kind(element) == Kind::keyed_element;
    const NodeIndex value = is_keyed ? tree.child(element, Field::value) : element;
    const NodeIndex key = is_keyed ? tree.child(element, Field::key) : no_index;
    TypeId target = Types::unknown;
    switch (types.kind(under)) {
      case TypeKind::structure:
        target = is_keyed ? checker_.find_member(type, tree.text(key), file_).type
                          : types.part(under, index);
        break;
      case TypeKind::map:
        target = types.part(under, 1);
        if (is_keyed) {
          flow(types.part(under, 0), this->value(key));
        }
        break;
      case TypeKind::slice:
      case TypeKind::array:
        target = types.part(under, 0);
        break;
      case TypeKind::outside:
        target = under;
        break;
      default:
        break;
    }
    flow(target, this->value(value));
    ++index;
  }
}

void Flows::visit_return(NodeIndex node) {
  const Tree& tree = checker_.tree(file_);
  NodeIndex function = tree.parent(node);
  while (function != no_index && tree.kind(function) != Kind::func_literal &&
         tree.kind(function) != Kind::function_declaration &&
         tree.kind(function) != Kind::method_declaration) {
    function = tree.parent(function);
  }
  if (function != no_index) {
    const Type signature = checker_.types()[checker_.signature({file_, function})];
    flow_list(signature.results, tree.expressions(tree.first(node)));
  }
}

// An interface type has the methods of what it embeds.
void Flows::visit_interface(NodeIndex node) {
  const TypeId interface = checker_.type_of({file_, node});
  const Type type = checker_.types()[interface];
  for (const TypeId embedded : type.results) {
    if (checker_.types().kind(checker_.underlying(embedded)) == TypeKind::interface ||
        checker_.types().kind(embedded) == TypeKind::outside) {
      flow(embedded, interface);
    }
  }
}

// An interface may be found in any value; any other type must have the methods of the operand's.
void Flows::assert_type(NodeIndex operand, NodeIndex type) {
  const TypeId written = checker_.type_of({file_, type});
  if (checker_.is_interface(written)) {
    asserted_.insert(written);
  } else if (const TypeId from = value(operand); checker_.is_interface(from)) {
    flow(from, written);
  }
}

void Flows::visit(NodeIndex node) {
  const Tree& tree = checker_.tree(file_);
  switch (tree.kind(node)) {
    case Kind::assignment_statement:
    case Kind::short_var_declaration: {
      std::vector<TypeId> targets;
      for (const NodeIndex left : tree.expressions(tree.child(node, Field::left))) {
        targets.push_back(tree.text(left) == "_" ? Types::unknown : value(left));
      }
      flow_list(targets, tree.expressions(tree.child(node, Field::right)));
      break;
    }
    case Kind::var_spec:
    case Kind::const_spec:
      visit_specification(node);
      break;
    case Kind::call_expression:
      visit_call(node);
      break;
    case Kind::type_conversion_expression:
      flow(checker_.type_of({file_, tree.child(node, Field::type)}),
           value(tree.child(node, Field::operand)));
      break;
    case Kind::literal_value:
      visit_literal(node);
      break;
    case Kind::return_statement:
      visit_return(node);
      break;
    case Kind::send_statement:
      flow(checker_.types().part(checker_.core(value(tree.first(node))), 0),
           value(tree.child(node, Field::value)));
      break;
    case Kind::binary_expression: {
      const TypeId left = value(tree.child(node, Field::left));
      const TypeId right = value(tree.child(node, Field::right));
      flow(left, right);
      flow(right, left);
      break;
    }
    case Kind::type_assertion_expression:
      assert_type(tree.child(node, Field::operand), tree.child(node, Field::type));
      break;
    case Kind::type_case:
      for (const NodeIndex type : tree.children(node, Field::type)) {
        assert_type(tree.child(tree.parent(node), Field::value), type);
      }
      break;
    case Kind::interface_type:
      visit_interface(node);
      break;
    default:
      break;
  }
}

}  // namespace git_refactor::syntax::go
