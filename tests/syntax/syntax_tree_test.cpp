#include "syntax_tree.hpp"

#include "grammar.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace git_refactor;
using namespace git_refactor::syntax;

namespace {

Tree tree_of(std::string_view source) {
  return parse(*make_parser(grammar_of(Language::python)), source);
}

/// The innermost node around a byte, by looking at all.
std::uint32_t slow_innermost(const SyntaxTree& tree, std::uint32_t offset) {
  std::uint32_t found = 0;
  for (std::uint32_t index = 0; index < tree.records().size(); ++index) {
    const SyntaxTree::Record& record = tree.records()[index];
    found = record.begin <= offset && offset < record.end ? index : found;
  }
  return found;
}

constexpr std::string_view program = "def f(a, b=1):\n    # why\n    return a + b\n\nf(2)\n";

}  // namespace

TEST_SUITE("syntax::SyntaxTree") {
  TEST_CASE("a node leads to its parent, children and siblings") {
    const Tree tree = tree_of(program);
    const SyntaxNode function = tree->root().named_child(0);
    CHECK(function.type() == "function_definition");
    CHECK(function.parent() == tree->root());
    CHECK(function.field("name").type() == "identifier");
    CHECK(function.field("name").field_name() == "name");
    CHECK(function.field("name").parent() == function);
    CHECK(function.field("no such field").is_null());
    CHECK(function.first_child().type() == "def");
    CHECK_FALSE(function.first_child().is_named());
    CHECK(function.first_child().next_sibling() == function.field("name"));
    CHECK(function.field("name").previous_sibling() == function.first_child());
    CHECK(function.field("name").next_named_sibling() == function.field("parameters"));
    CHECK(function.field("parameters").previous_named_sibling() == function.field("name"));
    CHECK(function.next_sibling() == tree->root().named_child(1));
    CHECK(function.next_sibling().next_sibling().is_null());
  }

  TEST_CASE("children are numbered, with tokens and without") {
    const Tree tree = tree_of("f(1, 2)\n");
    const SyntaxNode arguments = tree->root().named_child(0).named_child(0).field("arguments");
    std::string all;
    for (const SyntaxNode child : arguments.children()) {
      all.append(child.type()).append(" ");
    }
    CHECK(all == "( integer , integer ) ");
    CHECK(arguments.child_count() == 5);
    CHECK(arguments.child(4).type() == ")");
    CHECK(arguments.child(5).is_null());
    CHECK(named_children(arguments).size() == 2);
    CHECK(arguments.named_child_count() == 2);
    CHECK(arguments.named_child(1).begin() == 5);
    CHECK(arguments.named_child(2).is_null());
  }

  TEST_CASE("steps from no node lead to none") {
    const SyntaxNode none;
    CHECK(none.is_null());
    CHECK(none.id() == nullptr);
    CHECK(none.parent().is_null());
    CHECK(none.first_child().is_null());
    CHECK(none.next_sibling().is_null());
    CHECK(none.previous_sibling().is_null());
    CHECK(none.field("name").is_null());
    CHECK(none.type().empty());
    CHECK(none.child_count() == 0);
    CHECK(none.named_children().begin() == none.named_children().end());
  }

  TEST_CASE("what does not parse is an error, and so is what is around it") {
    const Tree tree = tree_of("f(1))\n");
    CHECK(tree->root().has_error());
    bool has_error_node = false;
    for (std::uint32_t index = 0; index < tree->records().size(); ++index) {
      has_error_node = has_error_node || tree->node(index).is_error();
    }
    CHECK(has_error_node);
    CHECK_FALSE(tree_of(program)->root().has_error());
  }

  TEST_CASE("the innermost node around every byte is found, of broken programs too") {
    const auto seed = std::random_device()();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 50; ++round) {
      std::string source(program);
      for (int cut = 0; cut < round % 5; ++cut) {
        source.erase(random() % source.size(), 1);
      }
      CAPTURE(source);
      const Tree tree = tree_of(source);
      for (std::uint32_t offset = 0; offset < source.size(); ++offset) {
        CHECK(tree->innermost(offset) == slow_innermost(*tree, offset));
      }
    }
  }

  TEST_CASE("a subtree is what lies between a node and the first one behind it") {
    const Tree tree = tree_of(program);
    for (std::uint32_t index = 0; index < tree->records().size(); ++index) {
      const SyntaxTree::Record& record = tree->records()[index];
      for (std::uint32_t inner = index + 1; inner < tree->records().size(); ++inner) {
        SyntaxNode above = tree->node(inner).parent();
        while (!above.is_null() && above.index() != index) {
          above = above.parent();
        }
        CHECK((inner < record.past) == !above.is_null());
      }
    }
  }
}
