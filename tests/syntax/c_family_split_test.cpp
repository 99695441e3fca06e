#include "git_refactor/syntax/c_family/splitter.hpp"

#include <doctest/doctest.h>

#include <array>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace git_refactor::syntax::c_family;

namespace {

Split split_for(std::string_view text, Dialect dialect = Dialect::c) {
  constexpr std::array<std::string_view, 1> names{"old"};
  return split(text, dialect, names);
}

std::vector<std::string> pieces_of(std::string_view text, Dialect dialect = Dialect::c) {
  std::vector<std::string> pieces;
  for (const Piece& piece : split_for(text, dialect).pieces) {
    pieces.emplace_back(text.substr(piece.begin, piece.end - piece.begin));
  }
  return pieces;
}

using Texts = std::vector<std::string>;

// A top-level text whose cut is known.
struct Sample {
  std::string_view before;  // no part of the piece
  std::string_view piece;   // empty: none
  std::string_view after;
};

constexpr std::array samples = std::to_array<Sample>({
    {"", "int old(int a) { if (a) { return '}'; } return old(a - 1); }", ""},
    {"", "static struct thing *old(void)\n{\n\treturn \"}\" /* } */;\n}", ""},
    {"", "struct old { int a; struct { int b; } c; };", ""},
    {"", "struct shape { int old; } __attribute__((packed)) one, *two;", ""},
    {"", "static const struct ops table[] = { { .old = old }, { .x = \"{\" } };", ""},
    {"", "extern int old(const char *, ...) __printf(1, 2);", ""},
    {"", "EXPORT_SYMBOL(old);", ""},
    {"", "EXPORT_SYMBOL(old)", "\n"},
    {"", "enum { first, old = '{', last };", ""},
    {"", "typedef int (*old)(struct x { int y; } *);", ""},
    {"", "SYSCALL_DEFINE2(name, int, old, int, b)\n{\n\treturn old;\n}", ""},
    {"", "int f(a, old)\n\tint a;\n\tchar *old;\n{ return a; }", ""},
    {"", "int f(void)\n{\n#ifdef A\n\tif (old) {\n#else\n\tif (a) {\n#endif\n\t}\n}", ""},
    {"", "#ifdef A\nint f(int old) {\n#else\nint f(void) {\n#endif\n\treturn 0;\n}", ""},
    {"", "int f(void)\n#ifdef A\n{ return old; }\n#else\n{ return 1; }\n#endif", ""},
    {"#if 0\nit's { not } C {\n#endif\n", "int old;", ""},
    {"#if 0\n}}\n#else\n", "int old;", "\n#endif\n"},
    {"#ifdef A\n", "int old = 1;", "\n#endif\n"},
    {"#ifndef A\n", "void f(void) { old(); }", "\n#else\nint other;\n#endif\n"},
    {"#define OPEN {\n#define TEXT \"/*\"\n", "int old[2];", ""},
    {"#define LONG a \\\n  { \\\n  b\n", "long old;", ""},
    {"/* old { */ // old {\n", "", ""},
    {"static const char *text = \"old {\";\n", "", ""},
    {"#include <old.h>\n#define old {\n", "", ""},
    {"extern \"C\" {\n", "int old(void);", "\n}\n"},
    {"#ifdef __cplusplus\nextern \"C\" {\n#endif\n", "int old(void);",
     "\n#ifdef __cplusplus\n}\n#endif\n"},
});

}  // namespace

TEST_SUITE("syntax::c_family::split") {
  TEST_CASE("any sequence of known declarations is cut at their ends") {
    const unsigned seed = std::random_device{}();
    std::cout << "seed " << seed << '\n';
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::size_t> pick(0, samples.size() - 1);
    std::uniform_int_distribution<std::size_t> count(0, 12);

    for (int round = 0; round < 500; ++round) {
      std::string text;
      Texts expected;
      for (std::size_t left = count(random); left > 0; --left) {
        const Sample& sample = samples.at(pick(random));
        text.append(sample.before).append(sample.piece).append(sample.after).append("\n");
        if (!sample.piece.empty()) {
          expected.emplace_back(sample.piece);
        }
      }
      CAPTURE(text);

      const Split result = split_for(text);
      const Texts pieces = pieces_of(text);

      CHECK_FALSE(result.is_doubtful);
      REQUIRE(pieces == expected);
    }
  }

  TEST_CASE("a hit in a comment or string is a mention, in a directive its own") {
    const Split result = split_for("#define a old\n// old\nchar *s = \"old\"; int old;\n");

    REQUIRE(result.hits.size() == 4);
    CHECK(result.hits[0].kind == HitKind::directive);
    CHECK(result.hits[1].kind == HitKind::mention);
    CHECK(result.hits[2].kind == HitKind::mention);
    CHECK(result.hits[3].kind == HitKind::code);
    CHECK(result.directives.size() == 1);
    CHECK(result.pieces.size() == 1);
  }

  TEST_CASE("only whole words are hits") {
    const Split result = split_for("int older, _old, old2, b_old, old;");

    REQUIRE(result.hits.size() == 1);
    CHECK(result.hits[0].offset == 30);
  }

  TEST_CASE("the code before a hit is found behind comments") {
    const std::string text = "void f(void) { g(); /* a */ // b;\n /* c */ old(); }";

    const Split result = split_for(text);

    REQUIRE(result.hits.size() == 1);
    CHECK(result.hits[0].code_before == text.find("g();") + 4);
  }

  TEST_CASE("a function's body is told from its head") {
    const std::string text = "static inline int old(struct a *b) { return 0; }";

    const Split result = split_for(text);

    REQUIRE(result.pieces.size() == 1);
    CHECK(result.pieces[0].shape == PieceShape::function);
    CHECK(result.pieces[0].body == text.find('{'));
  }

  TEST_CASE("a closing brace too many makes the file one piece") {
    const std::string text = "int f(void) { } }\nint old;";

    const Split result = split_for(text);

    CHECK(result.is_doubtful);
    CHECK(pieces_of(text) == Texts{text});
  }

  TEST_CASE("comments are told from code also where the file is one piece") {
    const Split result = split_for("{ old, /* old */ }\n#define a old\n// old\n");

    REQUIRE(result.hits.size() == 4);
    CHECK(result.is_doubtful);
    CHECK(result.hits[0].kind == HitKind::code);
    CHECK(result.hits[1].kind == HitKind::mention);
    CHECK(result.hits[2].kind == HitKind::directive);
    CHECK(result.hits[3].kind == HitKind::mention);
  }

  TEST_CASE("a missing brace makes one piece of the rest only") {
    const std::string text = "int old;\nint f(void) { {\n}\nint g(void) { old(); }";

    const Texts pieces = pieces_of(text);

    CHECK(pieces == Texts{"int old;", text.substr(9)});
  }

  TEST_CASE("an apostrophe in prose spoils its line only") {
    const Texts pieces = pieces_of("#error don't {\nint a = 'x; }\n; int old;\n");

    CHECK(pieces == Texts{"int old;"});
  }

  TEST_CASE("namespaces are opened, classes are not") {
    const Texts pieces = pieces_of(
        "namespace a::b { inline namespace { class c { int f() { return old; } }; int old; } }",
        Dialect::cpp);

    CHECK(pieces == Texts{"class c { int f() { return old; } };", "int old;"});
  }

  TEST_CASE("C++ declarations end where they end") {
    constexpr auto declarations = std::to_array<std::string_view>({
        "A::A(int old) : x{1}, y{old} { z = 2; }",
        "A::A() try : x(old) { } catch (int) { } catch (...) { }",
        "template <class T = int, int N = (3 > 2)> struct old { };",
        "template <class T> requires requires(T t) { t.old(); } void f(T) { }",
        "template <class T> concept old = requires(T t) { t.x; } && true;",
        "bool operator==(old a, old b) { return true; }",
        "old::operator bool() const { return true; }",
        "int old::operator()(int a) const { return a; }",
        "auto old = [](int a) { return a; };",
        "std::vector<int> old{1, 2};",
        "enum class old : int { a, b };",
        "struct old final : base<int> { old() = default; };",
        "auto f() -> decltype(old()) { return old(); }",
        "const char* old = R\"x(} \" )\" { )x\";",
        "int old = 1'000'000;",
        "template <> void f<old>() { }",
    });
    std::string text;
    for (const std::string_view declaration : declarations) {
      text.append(declaration).append("\n");
    }

    const Texts pieces = pieces_of(text, Dialect::cpp);

    CHECK(pieces == Texts(declarations.begin(), declarations.end()));
  }
}
