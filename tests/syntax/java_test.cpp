#include "notation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace git_refactor;

namespace {

std::string told(std::string_view source) {
  return syntax::test::told(Language::java, source);
}

std::string told_in_class(std::string_view body) {
  return told("class C {\n" + std::string(body) + "\n}\n");
}

std::string told_in_method(std::string_view body) {
  return told_in_class("void f() {\n" + std::string(body) + "\n}");
}

}  // namespace

TEST_SUITE("syntax::java") {
  TEST_CASE("packages and imports") {
    CHECK(told("package a.OLD;") == "reference qualified from a");
    CHECK(told("package OLD.b;") == "reference module qualified");
    CHECK(told("import a.b.OLD; class C { OLD x; }") ==
          "import file from a.b\nreference file -> 0");
    CHECK(told("import static a.C.OLD; class C { int x = OLD; int y = OLD(); }") ==
          "import file from a.C\nreference file -> 0\nreference file -> 0");
    CHECK(told("import a.OLD.*;") == "reference qualified from a");
    CHECK(told("import a.OLD.C;") == "reference qualified from a");
    CHECK(told("import OLD.b.C;") == "reference module qualified");
  }

  TEST_CASE("types at the top are the file's, nested ones are members") {
    CHECK(told("class OLD { OLD x; }") == "declaration type file\nreference type file -> 0");
    CHECK(told("interface OLD {} enum E implements OLD {}") ==
          "declaration type file\nreference type file -> 0");
    CHECK(told("enum OLD { A; OLD x; }") == "declaration type file\nreference type file -> 0");
    CHECK(told("record OLD(int a) {}") == "declaration type file");
    CHECK(told("@interface OLD {} @OLD class C {}") ==
          "declaration type file\nreference type file -> 0");
    CHECK(told_in_class("class OLD {} OLD x;") ==
          "declaration type member\nreference type member -> 0");
    CHECK(told_in_class("OLD x; a.OLD y; A.OLD z;") ==
          "reference free\nreference type qualified from a\nreference type member");
  }

  TEST_CASE("a constructor bears the name of its class") {
    CHECK(told("class OLD { OLD() {} }") == "declaration type file\ndeclaration type file -> 0");
    CHECK(told("record OLD(int a) { OLD { } }") ==
          "declaration type file\ndeclaration type file -> 0");
    CHECK(told("class OLD { OLD f() { return new OLD(); } }") ==
          "declaration type file\nreference type file -> 0\nreference type file -> 0");
  }

  TEST_CASE("methods and fields have name spaces of their own") {
    CHECK(told_in_class("int OLD; void OLD() { OLD(OLD); }") ==
          "declaration field member\ndeclaration method member\nreference method member -> 1\n"
          "reference field member -> 0");
    CHECK(told_in_class("int OLD; void f() { this.OLD = OLD; this.OLD(); }") ==
          "declaration field member\nreference field member -> 0\nreference field member -> 0\n"
          "reference member");
    CHECK(told("interface I { int OLD = 1; void OLD(); }") ==
          "declaration field member\ndeclaration method member");
    CHECK(told("@interface A { int OLD() default 1; } @A(OLD = 1) class C {}") ==
          "declaration method member\nreference keyword argument key");
  }

  TEST_CASE("a call without an object is of a member, declared here or inherited") {
    CHECK(told_in_class("void f() { OLD(); }") == "reference member");
    CHECK(told_in_class("class D { void f() { OLD(); } } void OLD() {}") ==
          "reference method member -> 1\ndeclaration method member");
  }

  TEST_CASE("an identifier that is no local is a field of the class, or free") {
    CHECK(told_in_class("int OLD; int f(int OLD) { return OLD; }") ==
          "declaration field member\ndeclaration parameter local\n"
          "reference parameter local -> 1");
    CHECK(told_in_class("int f() { return OLD; }") == "reference free");
    CHECK(told_in_class("class D { int x = OLD; } int OLD;") ==
          "reference field member -> 1\ndeclaration field member");
  }

  TEST_CASE("locals are seen from their declaration to the end of the block") {
    CHECK(told_in_class("int OLD; void f() { g(OLD); { int OLD = 1; g(OLD); } g(OLD); }") ==
          "declaration field member\nreference field member -> 0\ndeclaration local local\n"
          "reference local local -> 2\nreference field member -> 0");
    CHECK(told_in_method("for (int OLD = 0; OLD < 1; OLD++) {} g(OLD);") ==
          "declaration local local\nreference local local -> 0\nreference local local -> 0\n"
          "reference free");
    CHECK(told_in_method("for (T OLD : OLD.x()) {}") ==
          "declaration local local\nreference local local -> 0");
    CHECK(told_in_method("try (R OLD = r()) { OLD.x(); } catch (A | B OLD) { OLD.x(); }") ==
          "declaration local local\nreference local local -> 0\ndeclaration local local\n"
          "reference local local -> 2");
    CHECK(told_in_class("void f(OLD... x) {}") == "reference free");
    CHECK(told_in_class("void f(int... OLD) { g(OLD); }") ==
          "declaration parameter local\nreference parameter local -> 0");
  }

  TEST_CASE("lambdas have parameters of every shape") {
    CHECK(told_in_method("x = OLD -> OLD;") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(told_in_method("x = (a, OLD) -> OLD;") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(told_in_method("x = (int OLD) -> { return OLD; };") ==
          "declaration parameter local\nreference parameter local -> 0");
  }

  TEST_CASE("patterns bind") {
    CHECK(told_in_method("if (x instanceof T OLD && OLD.y()) {}") ==
          "declaration local local\nreference local local -> 0");
    CHECK(told_in_method("switch (x) { case T OLD -> OLD.y(); default -> {} }") ==
          "declaration local local\nreference local local -> 0");
    CHECK(told_in_method("switch (x) { case R(int OLD, var z) -> g(OLD); default -> {} }") ==
          "declaration local local\nreference local local -> 0");
    CHECK(told_in_method("switch (x) { case OLD o -> {} case R(OLD a) -> {} default -> {} }") ==
          "reference free\nreference free");
    CHECK(told_in_method("switch (x) { case OLD(int a, var z) -> {} default -> {} }") ==
          "reference free");
  }

  TEST_CASE("a case label is an enum constant, unless such a constant is in scope") {
    CHECK(told_in_method("switch (x) { case OLD: break; }") == "reference member");
    CHECK(told_in_class("int OLD; void f() { switch (x) { case OLD: break; } }") ==
          "declaration field member\n"
          "reference field unknown (an enum constant, or the constant in scope) -> 0");
    CHECK(told("enum E { OLD, B; E x = OLD; }") ==
          "declaration enumerator member\nreference enumerator member -> 0");
    CHECK(told("enum E { A { void OLD() {} } }") == "declaration method member");
  }

  TEST_CASE("what is selected by a dot is a member") {
    CHECK(told_in_method("a.OLD(); a.b.OLD.c(); T.OLD.x(); super.OLD();") ==
          "reference member\nreference member\nreference member\nreference member");
    CHECK(told_in_method("OLD.x(); OLD.y = 1; x = OLD::m; x = y::OLD; x = OLD::new;") ==
          "reference free\nreference free\nreference free\nreference member\nreference free");
    CHECK(told("class OLD { static int x; int f() { return OLD.x; } }") ==
          "declaration type file\nreference type file -> 0");
  }

  TEST_CASE("type parameters belong to their class or method") {
    CHECK(told("class C<OLD extends X> extends B<OLD> { OLD x; } class D { OLD x; }") ==
          "declaration type parameter local\nreference type parameter local -> 0\n"
          "reference type parameter local -> 0\nreference free");
    CHECK(told_in_class("<OLD> OLD f(OLD x) { return (OLD) x; }") ==
          "declaration type parameter local\nreference type parameter local -> 0\n"
          "reference type parameter local -> 0\nreference type parameter local -> 0");
  }

  TEST_CASE("the components of a record are its fields") {
    CHECK(told("record R(int OLD) { int f() { return OLD; } }") ==
          "declaration field member\nreference field member -> 0");
  }

  TEST_CASE("labels are a world of their own") {
    CHECK(told_in_method("OLD: while (true) { break OLD; } g(OLD);") ==
          "declaration label local\nreference label local -> 0\nreference free");
  }

  TEST_CASE("types are named in casts, throws, generics and class literals") {
    CHECK(told_in_class("List<OLD> f() throws OLD { return (OLD) g(OLD.class); }") ==
          "reference free\nreference free\nreference free\nreference free");
  }

  TEST_CASE("strings and comments are counted only") {
    CHECK(syntax::test::mentions(Language::java,
                                 "// OLD\n/* OLD */ class C { String x = \"OLD\"; }\n") == 3);
    CHECK(syntax::is_keyword(Language::java, "synchronized"));
    CHECK(syntax::is_identifier(Language::java, "var"));
  }
}
