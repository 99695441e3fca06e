#include "trees.hpp"

#include "git_refactor/syntax/program.hpp"

#include "collector.hpp"
#include "grammar.hpp"

#include <algorithm>
#include <functional>
#include <string>

namespace git_refactor::syntax::javascript {

namespace {

// The library is the same for all programs: it is parsed once a thread.
const FileModel& library_model() {
  thread_local const FileModel model(
      *make_parser(grammar_of(Language::typescript)),
      FileModel::Source{Language::typescript, std::string(library_source())},
      AskedNames{"$old", "$new"});
  return model;
}

}  // namespace

Trees::Trees(const Program& program) : program_(&program), library_(&library_model()) {}

const FileModel& Trees::model(std::uint32_t file) const {
  if (file == library_file) {
    return *library_;
  }
  return is_docs(file) ? docs(source_of_docs(file)).model() : program_->model(file);
}

const DocFile& Trees::docs(std::uint32_t file) const {
  auto& docs = docs_[file];
  if (docs == nullptr) {
    docs = std::make_unique<const DocFile>(program_->model(file), program_->asked());
  }
  return *docs;
}

std::string_view Trees::path(std::uint32_t file) const {
  if (file == library_file) {
    return {};
  }
  return program_->path(is_docs(file) ? source_of_docs(file) : file);
}

std::optional<FactRef> Trees::fact_at(const At& name) const {
  if (!name) {
    return std::nullopt;
  }
  if (is(name, {"computed_property_name"})) {
    const At string = child_of(name, "string");
    return string ? fact_at(string) : std::nullopt;
  }
  std::uint32_t offset = name.node.begin();
  const std::string_view spelling = text(name);
  const bool is_marked = !spelling.empty() && (spelling[0] == '"' || spelling[0] == '\'');
  offset += is_marked ? 1 : 0;
  const auto found = model(name.file).fact_at(offset);
  return found ? std::optional(FactRef{name.file, *found}) : std::nullopt;
}

At Trees::parent(const At& at) const {
  return {at.file, at.node.parent()};
}

std::vector<At> Trees::children(const At& at) const {
  std::vector<At> children;
  for (const SyntaxNode child : at.node.named_children()) {
    if (type_of(child) != "comment") {
      children.push_back({at.file, child});
    }
  }
  return children;
}

bool Trees::has_token(const At& at, std::string_view token) const {
  const std::uint32_t count = at ? at.node.child_count() : 0;
  for (std::uint32_t index = 0; index < count; ++index) {
    if (type_of(at.node.child(index)) == token) {
      return true;
    }
  }
  return false;
}

bool Trees::is(const At& at, std::initializer_list<std::string_view> types) const {
  const std::string_view own = type(at);
  return at && std::ranges::find(types, own) != types.end();
}

std::string_view Trees::spelled(const At& name) const {
  std::string_view spelling = text(name);
  if (is(name, {"computed_property_name"})) {
    const std::vector<At> inside = children(name);
    const bool is_string = inside.size() == 1 && is(inside.front(), {"string"});
    return is_string                          ? this->spelled(inside.front())
           : spelling.starts_with("[Symbol.") ? spelling
                                              : std::string_view();
  }
  if (is(name, {"string"}) && spelling.size() >= 2) {
    spelling.remove_prefix(1);
    spelling.remove_suffix(1);
  }
  return spelling;
}

At Trees::above(At at, std::initializer_list<std::string_view> types) const {
  while (at && !is(at, types)) {
    at = parent(at);
  }
  return at;
}

bool Trees::contains(const At& outer, const At& inner) {
  return outer && inner && outer.file == inner.file && outer.node.begin() <= inner.node.begin() &&
         inner.node.end() <= outer.node.end();
}

At Trees::asserted(const At& assertion) const {
  const std::vector<At> inside = children(assertion);
  At operand = inside.empty() ? At{assertion.file, {}} : inside.front();
  if (!is(parent(assertion), {"member_expression", "subscript_expression", "call_expression"})) {
    return operand;
  }
  for (At last = operand; last;) {
    operand = last;
    last = is(operand,
              {"binary_expression", "assignment_expression", "augmented_assignment_expression"})
               ? child(operand, "right")
           : is(operand, {"unary_expression"})   ? child(operand, "argument")
           : is(operand, {"ternary_expression"}) ? child(operand, "alternative")
                                                 : At{operand.file, {}};
  }
  return operand;
}

At Trees::bare(At expression) const {
  while (is(expression, {"parenthesized_expression", "non_null_expression"})) {
    const bool is_assertion = is(expression, {"non_null_expression"});
    const std::vector<At> inside = children(expression);
    if (inside.empty()) {
      break;
    }
    expression = is_assertion ? asserted(expression) : inside.front();
  }
  return expression;
}

}  // namespace git_refactor::syntax::javascript
