#include "git_refactor/syntax/surveyor.hpp"

#include "verdicts.hpp"

#include <doctest/doctest.h>

#include <array>
#include <iostream>
#include <random>
#include <string>
#include <string_view>

using namespace git_refactor;
using namespace git_refactor::syntax;

namespace {

std::string in(std::string_view source) {
  return test::bindings(Language::c, source);
}

std::string kinds(std::string_view source) {
  return test::kinds(Language::c, source);
}

FileSurvey survey(std::string_view source, std::string_view name = "old",
                  std::string_view other = {}) {
  Surveyor surveyor;
  const std::array<std::string_view, 2> names{name, other};
  return surveyor.survey(Language::c, source, std::span(names).first(other.empty() ? 1 : 2));
}

}  // namespace

TEST_SUITE("syntax::languages::c") {
  TEST_CASE("file-level declarations and their uses are the file's") {
    CHECK(in("void old(int a);") == "file!");
    CHECK(in("int old(int a) { return old(a); }") == "file! file");
    CHECK(in("int old; int f(void) { return old; }") == "file! file");
    CHECK(in("extern int old[3], *b, old2;") == "file!");
    CHECK(in("int a = 1, *old = &a;") == "file!");
    CHECK(in("int (*old)(int); void f(void) { old(1); (*old)(2); }") == "file! file file");
    CHECK(in("typedef struct a { int b; } old; old *f(old x);") == "file! file file");
    CHECK(in("struct a *old(void) { return 0; }") == "file!");
    CHECK(in("void f(void) { old(); } void old(void) { }") == "file file!");
    CHECK(in("enum a { b, old = 2 }; int c = old;") == "file! file");
    CHECK(in("static __always_inline int __must_check old(void) { return 0; }") == "file!");
  }

  TEST_CASE("kinds are those of the declarations") {
    CHECK(kinds("int old(void); int a = sizeof(old);") == "function, function");
    CHECK(kinds("int (*old)(void);") == "variable");
    CHECK(kinds("typedef int old; old a;") == "type, type");
    CHECK(kinds("enum { old };") == "enumerator");
    CHECK(kinds("#define old 1\nint a = old;") == "macro, macro");
    CHECK(kinds("void f(int old) { old++; }") == "parameter, parameter");
    CHECK(kinds("void f(void) { int old; old++; }") == "local, local");
    CHECK(kinds("void f(void) { goto old; old: ; }") == "label, label");
    CHECK(kinds("struct a { int old; };") == "field");
  }

  TEST_CASE("what no declaration in the file explains is free") {
    CHECK(in("void f(void) { old(1); }") == "free");
    CHECK(in("void f(void) { g(old); g(a, old); g(old, a); g(&old); g((old)); }") ==
          "free free free free free");
    CHECK(in("void f(void) { if (a) old(b); else old(c); do old(d); while (old(e)); }") ==
          "free free free free");
    CHECK(in("struct ops a = { .b = old, .c = &old };") == "free free");
    CHECK(in("EXPORT_SYMBOL(old);") == "free");
    CHECK(in("EXPORT_SYMBOL(old)\nvoid f(void) { }") == "free");
    CHECK(in("EXPORT_TRACEPOINT_SYMBOL(old);") == "key");
    CHECK(in("TRACE_EVENT(old,\n\tTP_PROTO(void *p),\n\tTP_ARGS(p)\n);") == "key");
    CHECK(in("DEFINE_EVENT(pool, old, TP_PROTO(void *p), TP_ARGS(p));") == "key");
    CHECK(in("TRACE_EVENT(event, TP_PROTO(void *p), TP_fast_assign(__entry->p = old(p);));") ==
          "free");
    CHECK(in("old *f(old a, const old *b);") == "free free free");
    CHECK(in("void f(void) { old a; old *b; x = (old *)b; }") == "free free free");
  }

  TEST_CASE("a local hides the file's name only in its block") {
    CHECK(in("int f(void) { { int old = 1; g(old); } return old; }") == "local! local free");
    CHECK(in("void f(void) { old(); int old = 2; g(old); }") == "free local! local");
    CHECK(in("void f(void) { for (int old = 0; old < 3; old++) g(old); old(); }") ==
          "local! local local local free");
    CHECK(in("void f(void) { int *old, a; *old = 1; } void g(void) { old(); }") ==
          "local! local free");
    CHECK(in("void f(void) { struct a *a = b, *old = a; old->x = old->y; }") ==
          "local! local local");
    CHECK(in("int old; void f(void) { int old; old = 1; } int g(void) { return old; }") ==
          "file! local! local file");
    CHECK(in("void f(void) { int a = ({ int old = 1; old + 1; }); old(); }") ==
          "local! local free");
    CHECK(in("void f(void) { static int old; old++; }") == "local! local");
    CHECK(in("void f(void) { int old[3] = { 1 }; old[0] = 2; }") == "local! local");
    CHECK(in("void f(void) { int (*old)(int) = g; old(1); }") == "local! local");
    CHECK(in("void f(void) { typedef int old; old a; }") == "local! local");
    CHECK(in("void f(void) { enum { old = 3 }; g(old); }") == "local! local");
  }

  TEST_CASE("a declarator is seen from its end on") {
    CHECK(in("void f(void) { int a = old, old = a; g(old); }") == "free local! local");
  }

  TEST_CASE("parameters belong to their function") {
    CHECK(in("void f(int old) { g(old); } void h(void) { old(); }") == "local! local free");
    CHECK(in("void f(void (*old)(int)) { old(1); }") == "local! local");
    CHECK(in("void f(int a, char old[]) { g(old); }") == "local! local");
    CHECK(in("void *f(struct a *old) { return old->b; }") == "local! local");
    CHECK(in("int f(int old); int g(void) { return old(); }") == "local! free");
    CHECK(in("void f(int (*cb)(int old), int a) { old(a); }") == "local! free");
    CHECK(in("int f(old) int old; { return old; }") == "local! local! local");
    CHECK(in("int f(a, old) char *a; struct b *old; { return old->c; }") == "local! local! local");
    CHECK(in("int f(int old, int (*a)[old]) { return 0; }") == "local! local");
    CHECK(in("SYSCALL_DEFINE2(f, int, a, int, b) { return old(a); }") == "free");
  }

  TEST_CASE("declarations inside functions that have linkage are the file's") {
    CHECK(in("void f(void) { extern int old; old = 1; }") == "file! file");
    CHECK(in("void f(void) { int old(int); old(1); }") == "file! file");
    CHECK(in("void f(void) { extern void old(void); { old(); } }") == "file! file");
  }

  TEST_CASE("members are no globals") {
    CHECK(in("struct a { int old; void (*b)(int); };") == "member!");
    CHECK(in("struct a { void (*old)(void *); unsigned x : 3, old2 : 4; };") == "member!");
    CHECK(in("struct a { int b, *old, old2[3]; int c : 2; };") == "member!");
    CHECK(in("struct a { unsigned old : 3; };") == "member!");
    CHECK(in("struct a { struct { int old; } b; union { int c; }; };") == "member!");
    CHECK(in("int f(struct a *b) { return b->old + (*b).old + b->c.old; }") ==
          "member member member");
    CHECK(in("struct a b = { .old = old, .c = { .old = 1 } };") == "member free member");
    CHECK(in("struct a b = { old: 1 };") == "member");
    CHECK(in("int f(void) { return offsetof(struct a, old); }") == "member");
    CHECK(in("int f(void) { return __builtin_offsetof(struct a, old); }") == "member");
    CHECK(in("void f(struct a *b) { b->old(old); }") == "member free");
    CHECK(in("int f(struct a *old) { return old->old; }") == "local! local member");
  }

  TEST_CASE("indices in initializers are uses") {
    CHECK(in("int a[] = { [old] = 1, [b ... old] = 2 };") == "free free");
  }

  TEST_CASE("tags have a name space of their own") {
    CHECK(in("struct old { int a; }; void old(struct old *b);") == "file! file! file");
    CHECK(kinds("void old(struct old *b);") == "function, type");
    CHECK(kinds("enum old; union old a; struct old *b;") == "type, type, type");
    CHECK(in("void f(struct old *old) { g(old); }") == "free local! local");
    CHECK(in("void f(void) { struct old { int a; } b; struct old *c; old(); }") ==
          "local! local free");
    CHECK(in("typedef struct old old; old *a;") == "free file! file");
  }

  TEST_CASE("labels have a name space of their own") {
    CHECK(in("void f(void) { goto old; old: old(); }") == "local local! free");
    CHECK(in("void f(int old) { goto old; old: g(old); }") == "local! local local! local");
    CHECK(in("void f(void) { { goto old; } { old: ; } }") == "local local!");
    CHECK(in("void f(void) { void *a = &&old; goto *a; old: ; }") == "local local!");
  }

  TEST_CASE("assembler operands have a name space of their own") {
    CHECK(in("void f(int a) { asm(\"%[old]\" : [old] \"=r\"(a) : \"r\"(old)); }") == "key free");
  }

  TEST_CASE("attributes have a name space of their own, their arguments have not") {
    CHECK(in("int a __attribute__((old));") == "key");
    CHECK(in("int a __attribute__((cleanup(old)));") == "free");
    CHECK(in("[[old]] int a;") == "key");
  }

  TEST_CASE("types, sizes and selections are looked into") {
    CHECK(in("void f(void) { int old; g(sizeof(old)); typeof(old) a; }") == "local! local local");
    CHECK(in("int f(int a) { return _Generic(a, int: old, default: old); }") == "free free");
    CHECK(in("int f(void) { return (old)(1) + (*old)(2); }") == "free free");
  }

  TEST_CASE("macros are declarations of the file") {
    CHECK(in("#define old 1\nint a = old;\n#undef old\n") == "file! file file");
    CHECK(in("#define old(a) ((a) + 1)\nint b = old(2);") == "file! file");
    CHECK(in("#ifdef old\n#endif\n#if defined(old) && old > 1\n#elif old\n#endif\n") ==
          "free free free free");
  }

  TEST_CASE("macro bodies are looked into") {
    CHECK(in("#define a(b) old(b)\n") == "free");
    CHECK(in("#define a(b) do { \\\n  old(b); \\\n} while (0)\n") == "free");
    CHECK(in("#define a old\n") == "free");
    CHECK(in("#define a (b) old\n") == "free");
    CHECK(in("#define a(b) (b)->old\n") == "member");
    CHECK(in("#define a(b) { .old = old, }\n") == "member free");
    CHECK(in("#define a(b) container_of(b, struct c, old)\n") == "member");
    CHECK(in("#define a(b) static void b##_f(int old) { g(old); }\n") == "unknown unknown");
    CHECK(in("#define a(old) (old + b->old)\n") == "local! local local");
    CHECK(in("#define a(b) b##old\n") == "unknown");
    CHECK(in("#define a(b) old##b\n") == "unknown");
    CHECK(in("#define a(old) old##_suffix\n") == "local! local");
    CHECK(in("#define a(b) ({ int old = 1; old; })\n") == "local! local");
    CHECK(in("#define a(b) ({ old(b); })\n") == "free");
    CHECK(in("#define a(b) int old = b\n") == "unknown");
    CHECK(kinds("#define a struct old\n") == "type");
    CHECK(in("int old(int a);\n#define b old\n") == "file! file");
    CHECK(in("void f(void)\n{\n#define a old(b)\n\tint old = 1;\n}\n") == "free local!");
  }

  TEST_CASE("other directives are prose or files") {
    CHECK(in("#include <old.h>\n#include \"old\"\n#error old\n#pragma old\n").empty());
    CHECK(survey("#error old\n#pragma old\n#include <old>\n").mentions.size() == 2);
  }

  TEST_CASE("comments and strings only mention a name") {
    const FileSurvey found =
        survey("/* old */ // old\nchar *a = \"old\"; void old(void); // old2\n");

    CHECK(found.occurrences.size() == 1);
    CHECK(found.mentions.size() == 3);
  }

  TEST_CASE("a mention is in a comment, refers in a documentation comment, or is in a string") {
    const FileSurvey found = survey(
        "/** old() frees, unlike old. @old: none */\n#define A \"old\" /* old */\n"
        "char c[] = \"old\", d = 'old';\n#error old\n");

    std::string kinds;
    for (const Mention& mention : found.mentions) {
      kinds += "crsp"[static_cast<std::size_t>(mention.kind)];
    }
    CHECK(kinds == "rccscspp");
  }

  TEST_CASE("all branches of conditionals count") {
    CHECK(in("#if 0\nvoid f(void) { old(); }\n#else\nvoid f(void) { a.old(); }\n#endif\n") ==
          "free member");
    CHECK(in("void f(void) {\n#ifdef A\n\told(1);\n#else\n\told(2);\n#endif\n}\n") == "free free");
    CHECK(in("void f(void)\n{\n#ifdef A\n\tif (a) {\n#else\n\tif (b) {\n#endif\n\t\told(a);\n\t}\n"
             "\tg(&a->old);\n}\n") == "free member");
    CHECK(in("#ifdef A\nint f(int old) {\n#else\nint f(void) {\n#endif\n\treturn a.old; }\n") ==
          "local! member");
    CHECK(in("void f(void) {\n#if A\n\tint old; g(old);\n#elif B\n\tlong old; g(old);\n#else\n"
             "\told();\n#endif\n}\n") == "local! local local! local free");
  }

  TEST_CASE("a name that branches declare differently cannot be known") {
    CHECK(in("void f(void) {\n#if A\n\tint old;\n#else\n\tint b;\n#endif\n\tg(old);\n}\n") ==
          "local! unknown");
  }

  TEST_CASE("macros that break the grammar do not hide a use") {
    CHECK(in("void f(void) { list_for_each_entry(a, b, c) { old(a); } }") == "free");
    CHECK(in("void f(void) { list_for_each_entry(a, b, c)\n old(a); }") == "free");
    CHECK(in("void f(int old) { for_each_dev(old) { g(old); } }") == "local! local local");
    CHECK(in("void f(int old) { list_for_each_entry(old, b, c) { g(old); } }") ==
          "local! local local");
    CHECK(in("int f(void) { return list_first_entry(a, struct old, b); }") == "free");
    CHECK(in("TEST_F(old, b) { g(); }") == "free");
    CHECK(in("static DEFINE_PER_CPU(int, old);") == "free");
    CHECK(in("module_init(old)\nmodule_exit(a);") == "free");
    CHECK(in("asmlinkage __visible void __init old(void)\n{\n}\n") == "file!");
    CHECK(in("__printf(1, 2)\nvoid old(const char *a, ...);") == "file!");
    CHECK(
        in("int f(void) { return a ? b->old : TYPE(struct c, d) old(e) %% ; }").ends_with("free"));
  }

  TEST_CASE("a parameter that a macro declares cannot be known") {
    CHECK(in("SYSCALL_DEFINE2(f, int, old, int, b) { return old; }").ends_with("unknown"));
    CHECK(in("SYSCALL_DEFINE2(f, int, old, int, b)\n{\n\told(a);\n}\n").ends_with("unknown"));
  }

  TEST_CASE("arguments that name members are members") {
    CHECK(in("void f(void) { a = container_of(b, struct c, old); }") == "member");
    CHECK(in("void f(void) { list_for_each_entry(a, b, old) g(a); }") == "member");
    CHECK(in("void f(void) { int old; g(sizeof_field(struct c, old)); }") == "local! member");
  }

  TEST_CASE("a name that code with errors may declare cannot be known") {
    CHECK(in("void f(void) { int old = %%; @ g(old) $$ ]; }").find("free") == std::string::npos);
  }

  TEST_CASE("a declaration that an attribute's macro spoils is not taken for a use") {
    CHECK(in("void f(void) { struct a *old __unused; old = g(); h(b, old); }") ==
          "unknown unknown unknown");
  }

  TEST_CASE("surveying by declarations tells what surveying the whole file does") {
    constexpr auto parts = std::to_array<std::string_view>({
        "int old(int a);\n",
        "struct b { int old; struct old *c; };\n",
        "static int f(int old) { { int d = old; } return old; }\n",
        "void g(void) { int a = old(1); { struct b old; old.old = a; } old(2); }\n",
        "enum { e1, e2 };\n",
        "int h(struct b *p) { goto old; old: return p->old ? old(3) : e1; }\n",
        "typedef int (*cb)(int old);\n",
        "int (*const table[])(int) = { old, &old };\n",
    });
    const unsigned seed = std::random_device{}();
    std::cout << "seed " << seed << '\n';
    CAPTURE(seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::size_t> pick(0, parts.size() - 1);
    // The stray brace, in a function's place, makes the splitter give the file up.
    for (int round = 0; round < 100; ++round) {
      std::string text;
      for (int count = 0; count < 6; ++count) {
        text += parts.at(pick(random));
      }
      CAPTURE(text);

      const std::string by_declarations = in(text);
      const std::string whole = in(text + "int last; }\n");

      CHECK(by_declarations == whole);
    }
  }

  TEST_CASE("a static declaration is private to its file") {
    const FileSurvey found = survey("static int old(void) { return 0; } int a = old();");

    REQUIRE(found.occurrences.size() == 2);
    CHECK(found.occurrences[0].is_private);
    CHECK(found.occurrences[1].declaration == 0);
    CHECK_FALSE(survey("int old(void);").occurrences[0].is_private);
  }

  TEST_CASE("occurrences are sorted and point at their declarations") {
    const FileSurvey found = survey("#define A old\nint f(void) { return old; } int old;\n");

    REQUIRE(found.occurrences.size() == 3);
    CHECK(found.occurrences[0].offset == 10);
    CHECK(found.occurrences[0].declaration == 2);
    CHECK(found.occurrences[1].declaration == 2);
    CHECK(found.occurrences[2].declaration == 2);
  }

  TEST_CASE("a new name that a local already has would capture a use") {
    const FileSurvey found = survey("int f(int fresh) { return old(fresh); }", "old", "fresh");

    REQUIRE(found.clashes.size() == 1);
    CHECK(found.occurrences[found.clashes[0].site].name == 0);
    CHECK(found.occurrences[found.clashes[0].declaration].name == 1);
  }

  TEST_CASE("a new name in another function is no clash") {
    CHECK(
        survey("int f(int fresh) { return fresh; } int g(void) { return old(1); }", "old", "fresh")
            .clashes.empty());
  }
}
