#include "notation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace git_refactor;

namespace {

std::string told(std::string_view source) {
  return syntax::test::told(Language::go, source);
}

// What is said of a name in the body of a function.
std::string told_in_function(std::string_view body) {
  return told("package p\nfunc f() {\n" + std::string(body) + "\n}\n");
}

}  // namespace

TEST_SUITE("syntax::go") {
  TEST_CASE("names of the package are the file's, and never private to it") {
    CHECK(told("package p\nfunc OLD() {}\nvar x = OLD\n") ==
          "declaration function file\nreference function file -> 0");
    CHECK(told("package p\nvar x = OLD\nvar OLD, b = 1, 2\n") ==
          "reference variable file -> 1\ndeclaration variable file");
    CHECK(told("package p\nconst (\n  a = iota\n  OLD\n)\n") == "declaration constant file");
    CHECK(told("package p\ntype OLD struct{}\nvar x OLD\n") ==
          "declaration type file\nreference type file -> 0");
    CHECK(told("package p\ntype OLD = X\n") == "declaration type file");
    CHECK(told("package p\nfunc f() { OLD() }\n") == "reference free");
    CHECK(told("package OLD\n") == "declaration module key");
  }

  TEST_CASE("a short declaration is seen after it only") {
    CHECK(told_in_function("OLD := OLD; g(OLD)") ==
          "declaration local local\nreference free\nreference local local -> 0");
    CHECK(told_in_function("g(OLD); var OLD int; g(OLD)") ==
          "reference free\ndeclaration local local\nreference local local -> 1");
    CHECK(told_in_function("OLD, err := g(); OLD, x := g()") ==
          "declaration local local\ndeclaration local local -> 0");
    CHECK(told_in_function("const OLD = 1; type T [OLD]int") ==
          "declaration local local\nreference local local -> 0");
  }

  TEST_CASE("statements have scopes of their own") {
    CHECK(told_in_function("if OLD := 1; OLD > 0 { OLD++ }; OLD++") ==
          "declaration local local\nreference local local -> 0\nreference local local -> 0\n"
          "reference free");
    CHECK(told_in_function("for OLD := 0; OLD < 1; OLD++ {}; OLD++") ==
          "declaration local local\nreference local local -> 0\nreference local local -> 0\n"
          "reference free");
    CHECK(told_in_function("for _, OLD := range OLD { OLD() }") ==
          "declaration local local\nreference free\nreference local local -> 0");
    CHECK(told_in_function("for _, OLD = range x {}") == "reference free");
    CHECK(told_in_function("switch OLD := x.(type) { case OLD: }; OLD()") ==
          "declaration local local\nreference local local -> 0\nreference free");
    CHECK(told_in_function("select { case OLD := <-c: OLD(); case x <- OLD: }") ==
          "declaration local local\nreference local local -> 0\nreference free");
    CHECK(told_in_function("{ OLD := 1; _ = OLD }; OLD()") ==
          "declaration local local\nreference local local -> 0\nreference free");
  }

  TEST_CASE("parameters, results and type parameters are local") {
    CHECK(told("package p\nfunc f(a, OLD int, b ...OLD) { OLD++ }\n") ==
          "declaration parameter local\nreference parameter local -> 0\n"
          "reference parameter local -> 0");
    CHECK(told("package p\nfunc f() (OLD error) { return OLD }\n") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(told("package p\nfunc f[OLD any](x OLD) {}\nvar y OLD\n") ==
          "declaration type parameter local\nreference type parameter local -> 0\n"
          "reference free");
    CHECK(told("package p\ntype T[OLD any] struct { x OLD }\n") ==
          "declaration type parameter local\nreference type parameter local -> 0");
    CHECK(told("package p\nfunc (r *R[OLD]) f(x OLD) {}\n") ==
          "declaration type parameter local\nreference type parameter local -> 0");
    CHECK(told_in_function("func(OLD int) { OLD++ }(OLD)") ==
          "declaration parameter local\nreference parameter local -> 0\nreference free");
  }

  TEST_CASE("methods and fields are members") {
    CHECK(told("package p\nfunc (OLD *T) OLD() { OLD.OLD() }\n") ==
          "declaration parameter local\ndeclaration method member\n"
          "reference parameter local -> 0\nreference member");
    CHECK(told("package p\ntype T struct { OLD, b int }\n") == "declaration field member");
    CHECK(told("package p\ntype I interface { OLD(OLD int) }\n") ==
          "declaration method member\ndeclaration parameter local");
    CHECK(told("package p\ntype I interface { ~int | OLD }\n") == "reference free");
    CHECK(told_in_function("T.OLD(x); (*T).OLD(x); a.b.OLD.c()") ==
          "reference member\nreference member\nreference member");
    CHECK(told("package p\ntype T struct { *OLD }\n") ==
          "reference type unknown (an embedded type also names a field)");
  }

  TEST_CASE("a name selected from an imported package is qualified by its path") {
    CHECK(told("package p\nimport \"a/b\"\nfunc f() { b.OLD() }\n") ==
          "reference qualified from a/b");
    CHECK(told("package p\nimport (\n \"fmt\"\n c \"a/b\"\n)\nvar x c.OLD\n") ==
          "reference qualified from a/b");
    CHECK(told("package p\nimport \"a/b\"\nfunc f(b T) { b.OLD() }\n") == "reference member");
    CHECK(told("package p\nimport c \"a/b\"\nfunc f() { c := 1; c.OLD() }\n") ==
          "reference member");
    CHECK(told("package p\nimport \"gopkg.in/yaml.v3\"\nvar x = yaml.OLD\n") ==
          "reference qualified from gopkg.in/yaml.v3");
    CHECK(told("package p\nimport \"a/lib/v2\"\nvar x = lib.OLD\n") ==
          "reference qualified from a/lib/v2");
    CHECK(told("package p\nimport OLD \"a/b\"\nvar x = OLD.y\n") ==
          "declaration module file [private]\nreference module file [private] -> 0");
    CHECK(told("package p\nvar x = b.OLD\n") == "reference member");
  }

  TEST_CASE("keys of structs are members, those of maps and arrays are expressions") {
    CHECK(told_in_function("_ = T{OLD: 1, b: OLD}") == "reference member\nreference free");
    CHECK(told_in_function("_ = p.T{OLD: 1}") == "reference member");
    CHECK(told_in_function("_ = map[K]V{OLD: 1}") == "reference free");
    CHECK(told_in_function("_ = [...]int{OLD: 2}") == "reference free");
    CHECK(told_in_function("_ = []T{OLD}") == "reference free");
    CHECK(told_in_function("_ = []T{{OLD: 1}}") == "reference member");
    CHECK(told("package p\nconst OLD = 1\nvar x = T{OLD: 1}\n") ==
          "declaration constant file\n"
          "reference constant unknown (a field of a struct, or a key that is a variable) -> 0");
  }

  TEST_CASE("labels are a world of their own") {
    CHECK(told_in_function("OLD: for { break OLD; continue OLD; goto OLD }; OLD()") ==
          "declaration label local\nreference label local -> 0\nreference label local -> 0\n"
          "reference label local -> 0\nreference free");
  }

  TEST_CASE("strings and comments are counted only") {
    CHECK(told_in_function("_ = \"OLD\" + `OLD` // OLD") == "");
    CHECK(syntax::test::mentions(Language::go, "package p\n// OLD\nvar x = \"OLD\" + `OLD`\n") ==
          3);
  }

  TEST_CASE("Go has few keywords, and predeclared names are none") {
    CHECK(syntax::is_keyword(Language::go, "fallthrough"));
    CHECK(syntax::is_identifier(Language::go, "string"));
    CHECK_FALSE(syntax::is_identifier(Language::go, "func"));
  }
}
