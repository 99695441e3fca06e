#include "git_refactor/syntax/surveyor.hpp"

#include "verdicts.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

using namespace git_refactor;
using namespace git_refactor::syntax;

namespace {

std::string in(std::string_view source) {
  return test::bindings(Language::cpp, source);
}

std::string kinds(std::string_view source) {
  return test::kinds(Language::cpp, source);
}

FileSurvey survey(std::string_view source) {
  Surveyor surveyor;
  constexpr std::array<std::string_view, 1> names{"old"};
  return surveyor.survey(Language::cpp, source, names);
}

}  // namespace

TEST_SUITE("syntax::languages::cpp") {
  TEST_CASE("names of files and namespaces are the file's") {
    CHECK(in("void old(int a); int f() { old(1); return 0; }") == "file! file");
    CHECK(in("namespace a { int old; } namespace a { int f() { return old; } }") == "file! file");
    CHECK(in("namespace a { int old; namespace b { int f() { return old; } } }") == "file! file");
    CHECK(in("class old; old* f(old&);") == "file! file file");
    CHECK(in("using old = int; old f();") == "file! file");
    CHECK(in("template <class T> class old { }; old<int> a;") == "file! file");
    CHECK(in("template <class T> T old(T a) { return a; } int b = old<int>(1);") == "file! file");
    CHECK(in("template <class T> concept old = true; template <old T> void f();") == "file! file");
    CHECK(in("enum class old : int { a, b }; old c;") == "file! file");
    CHECK(in("enum { old }; int a = old;") == "file! file");
    CHECK(in("extern \"C\" { int old(void); } int a = old();") == "file! file");
    CHECK(in("struct old { int a; } b; old c;") == "file! file");
    CHECK(in("auto old() -> int; auto a = old();") == "file! file");
  }

  TEST_CASE("a name in another namespace is not this file-level one") {
    CHECK(in("namespace a { int old; } int f() { return old; }") == "file! free");
  }

  TEST_CASE("declarations carry the namespace around them") {
    const FileSurvey found = survey("namespace a::b { namespace c { int old; } }");

    REQUIRE(found.occurrences.size() == 1);
    CHECK(found.occurrences[0].qualifier == "a::b::c");
  }

  TEST_CASE("what the file does not declare is free") {
    CHECK(in("int f() { return old(1) + old<int>(2); }") == "free free");
    CHECK(in("old<int> a; std::vector<old> b; void f(const old&);") == "free free free");
    CHECK(in("struct a : public old, b<old> { };") == "free free");
    CHECK(in("int a = ::old(1);") == "free");
    CHECK(in("auto a = new old(1); auto b = static_cast<old*>(c);") == "free free");
    CHECK(in("void f() { throw old(); } void g() { try { } catch (const old& a) { } }") ==
          "free free");
    CHECK(in("template void old<int>(int);") == "free");
  }

  TEST_CASE("a namespace is a name of the file") {
    CHECK(in("namespace old { int a; } int b = old::a;") == "file! file");
    CHECK(in("namespace a::old { }") == "file!");
    CHECK(in("namespace old = a::b; int c = old::d;") == "file! file");
    CHECK(in("using namespace old;") == "free");
    CHECK(kinds("namespace old { }") == "module");
  }

  TEST_CASE("a name qualified by a namespace carries its path") {
    CHECK(in("int a = std::old(1);") == "qualified");
    CHECK(survey("int a = b::c::old(1);").occurrences[0].qualifier == "b::c");
    CHECK(in("a::old b; a::old<int> c;") == "qualified qualified");
    CHECK(in("void a::old(int b) { }") == "qualified!");
    CHECK(in("namespace Big { } int a = Big::old;") == "qualified");
  }

  TEST_CASE("a name qualified by a class is a member") {
    CHECK(in("class a { void old(); }; void a::old() { }") == "member! member!");
    CHECK(in("int b = Big::old(1);") == "member");
    CHECK(in("template <class T> void a<T>::old() { }") == "member!");
    CHECK(in("enum class a { old }; a b = a::old;") == "member! member");
    CHECK(in("int a::old = 1; struct a { static int old; };") == "member! member!");
  }

  TEST_CASE("members are the class's") {
    CHECK(in("class a { int old; };") == "member!");
    CHECK(in("class a { void old() const; int f() { return old(); } };") == "member! member");
    CHECK(in("class a { int f() { return old_ + old; } int old; };") == "member member!");
    CHECK(in("class a { int old = 1; a() : old(2) { this->old = 3; } };") ==
          "member! member member");
    CHECK(in("struct a { static constexpr int old = 1; int b[old]; };") == "member! member");
    CHECK(in("int f(a* b) { return b->old + b->c.old(); }") == "member member");
    CHECK(in("class a { using old = int; old b; };") == "member! member");
    CHECK(in("class a { struct old { }; old b; enum { c }; };") == "member! member");
    CHECK(in("class a { virtual void old() = 0; };") == "member!");
    CHECK(in("class a { template <class T> void old(T b); };") == "member!");
    CHECK(in("class a { void f(); }; int old();") == "file!");
    CHECK(in("a b{.old = 1};") == "member");
    CHECK(kinds("class a { void old(); int b; };") == "method");
    CHECK(kinds("class a { int old; };") == "field");
  }

  TEST_CASE("constructors and destructors are the class") {
    CHECK(in("class old { old(); old(int a) { } ~old(); };") == "file! file file file");
    CHECK(in("class old { old(); }; old::old() { } old::~old() { }") ==
          "file! file file file file file");
  }

  TEST_CASE("friends are no members") {
    CHECK(in("class a { friend void old(int); }; void old(int) { }") == "file! file!");
    CHECK(in("class a { friend class old; };") == "free");
  }

  TEST_CASE("a using declaration imports") {
    CHECK(in("using std::old; int a = old(1);") == "file+ file");
    CHECK(survey("using a::b::old;").occurrences[0].qualifier == "a::b");
  }

  TEST_CASE("locals hide the file's names in their block") {
    CHECK(in("void f() { int old = 1; g(old); } void h() { old(); }") == "local! local free");
    CHECK(in("void f() { for (auto& old : b) g(old); old(); }") == "local! local free");
    CHECK(in("void f() { for (auto a : old) { int old = a; } }") == "free local!");
    CHECK(in("void f() { if (auto old = g()) h(old); old(); }") == "local! local free");
    CHECK(
        in("void f() { if (int a = 1; old > a) { } switch (int old = 1) { default: g(old); } }") ==
        "free local! local");
    CHECK(in("void f() { while (auto* old = g()) h(*old); old(); }") == "local! local free");
    CHECK(in("void f() { auto [a, old] = g(); h(old); }") == "local! local");
    CHECK(in("void f() { std::string old(\"x\"); g(old); }") == "local! local");
    CHECK(in("void f() { std::string old{b}; g(old); }") == "local! local");
    CHECK(in("void f() { const auto& old = g(); h(old); }") == "local! local");
    CHECK(in("void f() { try { } catch (const E& old) { g(old); } old(); }") ==
          "local! local free");
    CHECK(in("void f() { struct old { int a; }; old b; }") == "local! local");
    CHECK(in("void f() { using old = int; old b; }") == "local! local");
    CHECK(in("void f() { static thread_local int old; old++; }") == "local! local");
    CHECK(in("void f() { auto a = [&] { int old = 1; return old; }; old(); }") ==
          "local! local free");
  }

  TEST_CASE("parameters belong to their function") {
    CHECK(in("void f(int old) { g(old); } void h() { old(); }") == "local! local free");
    CHECK(in("void f(const T& old = g()) { h(old); }") == "local! local");
    CHECK(in("template <class... T> void f(T&&... old) { g(old...); }") == "local! local");
    CHECK(in("void f(int old); int a = old();") == "local! free");
    CHECK(in("auto f = [](int old) { return old; }; int a = old;") == "local! local free");
    CHECK(in("struct a { a(int old) : b(old) { } int b; };") == "local! local");
    CHECK(in("struct a { void f(int old) { g(old); } void old2(); };") == "local! local");
    CHECK(in("a::a(int old) : b(old), c{old} { }") == "local! local local");
    CHECK(in("auto f(int old) -> decltype(old) { return 1; }") == "local! local");
  }

  TEST_CASE("lambdas capture what is around them") {
    CHECK(in("void f() { int old; auto a = [old] { return old; }; }") == "local! local local");
    CHECK(in("void f() { auto a = [old = g()] { return old; }; old(); }") == "local! local free");
    CHECK(in("void f() { auto a = [&old](int b) { return old; }; }") == "free free");
  }

  TEST_CASE("template parameters are seen in the whole declaration only") {
    CHECK(in("template <class old> struct a { old b; }; old c;") == "local! local free");
    CHECK(in("template <typename old = int> old f(old b) { return old(); }") ==
          "local! local local local");
    CHECK(in("template <int old> int f() { return old; }") == "local! local");
    CHECK(in("template <class T, T old> constexpr T a = old;") == "local! local");
    CHECK(in("template <class... old> void f(old... b);") == "local! local");
    CHECK(kinds("template <class old> struct a { };") == "type parameter");
  }

  TEST_CASE("constraints are looked into") {
    CHECK(in("template <class T> requires old<T> void f(T a);") == "free");
    CHECK(in("template <class T> concept a = requires(T old) { old.b(); };") == "local! local");
    CHECK(in("void f(old auto a);") == "free");
  }

  TEST_CASE("attributes and literal suffixes have name spaces of their own") {
    CHECK(in("[[old]] int a;") == "key");
    CHECK(in("int a = 1; int operator\"\"_b(unsigned long long old);") == "local!");
  }

  TEST_CASE("strings and comments only mention a name") {
    const FileSurvey found = survey("auto a = R\"(old \" old)\"; // old\nauto b = \"old\";");

    CHECK(found.occurrences.empty());
    CHECK(found.mentions.size() == 4);
  }

  TEST_CASE("names of an unnamed namespace and static ones are private") {
    CHECK(survey("static int old;").occurrences[0].is_private);
    CHECK(survey("namespace { int old; }").occurrences[0].is_private);
    CHECK_FALSE(survey("namespace a { int old; }").occurrences[0].is_private);
    CHECK_FALSE(survey("struct a { static int old; };").occurrences[0].is_private);
  }

  TEST_CASE("macros are looked into as in C") {
    CHECK(in("#define a(b) ::std::old(b)\n") == "qualified");
    CHECK(in("#define a(b) old(b)\n#define c(old) old\n") == "free local! local");
    CHECK(in("#define TEST old\nclass a { void f() { TEST(); } };") == "free");
  }

  TEST_CASE("operators and conversions are no names") {
    CHECK(in("struct a { operator old() const; bool operator==(const old&) const; };") ==
          "free free");
  }
}
