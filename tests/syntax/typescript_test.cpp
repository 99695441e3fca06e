#include "notation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace git_refactor;

namespace {

// What both dialects say: only a cast and JSX tell them apart.
std::string told(std::string_view source) {
  const std::string said = syntax::test::told(Language::typescript, source);
  CHECK(syntax::test::told(Language::tsx, source) == said);
  return said;
}

}  // namespace

TEST_SUITE("syntax::typescript") {
  TEST_CASE("types and values have name spaces of their own") {
    CHECK(told("interface OLD {} let x: OLD; OLD;") ==
          "declaration type file\nreference type file -> 0\nreference free");
    CHECK(told("const OLD = 1; let x: OLD; let y: typeof OLD;") ==
          "declaration constant file\nreference free\nreference constant file -> 0");
    CHECK(told("interface OLD {} const OLD: OLD = 1; OLD") ==
          "declaration type file\ndeclaration constant file\nreference type file -> 0\n"
          "reference constant file -> 1");
    CHECK(told("type OLD = OLD[];") == "declaration type file\nreference type file -> 0");
  }

  TEST_CASE("classes and enums are types and values") {
    CHECK(told("class OLD {} let x: OLD = new OLD();") ==
          "declaration type file\nreference type file -> 0\nreference type file -> 0");
    CHECK(told("abstract class OLD {} let x: OLD;") ==
          "declaration type file\nreference type file -> 0");
    CHECK(told("const enum OLD { A } let x: OLD = OLD.A;") ==
          "declaration type file\nreference type file -> 0\nreference type file -> 0");
    CHECK(told("class C extends OLD implements OLD<OLD> {}") ==
          "reference free\nreference free\nreference free");
  }

  TEST_CASE("declarations of one name merge") {
    CHECK(told("interface OLD {} interface OLD {}") ==
          "declaration type file\ndeclaration type file -> 0");
    CHECK(told("function OLD(a: 1): 1; function OLD(a: 2): 2; function OLD(a: any) {}") ==
          "declaration function file\ndeclaration function file -> 0\n"
          "declaration function file -> 0");
    CHECK(told("class OLD {} namespace OLD {}") ==
          "declaration type file\ndeclaration type file -> 0");
  }

  TEST_CASE("type parameters belong to what declares them") {
    CHECK(told("function f<OLD extends X>(a: OLD): OLD {} let y: OLD") ==
          "declaration type parameter local\nreference type parameter local -> 0\n"
          "reference type parameter local -> 0\nreference free");
    CHECK(told("interface I<OLD> { x: OLD }") ==
          "declaration type parameter local\nreference type parameter local -> 0");
    CHECK(told("class C<OLD> extends B<OLD> { x: OLD; m<OLD>(a: OLD) {} }") ==
          "declaration type parameter local\nreference type parameter local -> 0\n"
          "reference type parameter local -> 0\ndeclaration type parameter local\n"
          "reference type parameter local -> 3");
    CHECK(told("type T<OLD> = OLD[]") ==
          "declaration type parameter local\nreference type parameter local -> 0");
    CHECK(told("type T = { [OLD in K]: X[OLD] }") ==
          "declaration type parameter local\nreference type parameter local -> 0");
    CHECK(told("type T = X extends infer OLD ? OLD : never") ==
          "declaration type parameter local\nreference type parameter local -> 0");
    CHECK(told("type T = X extends infer U extends OLD ? 1 : 2") == "reference free");
    CHECK(told("x = <OLD,>(a: OLD) => a") ==
          "declaration type parameter local\nreference type parameter local -> 0");
  }

  TEST_CASE("members of interfaces, type literals and classes are members") {
    CHECK(told("interface I { OLD: string }; interface J { OLD?(): void }") ==
          "declaration field member\ndeclaration method member");
    CHECK(told("type T = { readonly OLD?: string }") == "declaration field member");
    CHECK(told("abstract class C { abstract OLD(): void; private x?: OLD; m() { this.OLD() } }") ==
          "declaration method member\nreference free\nreference method member -> 0");
    CHECK(told("class C { private OLD = 1; static readonly b = C.OLD }") ==
          "declaration field member\nreference member");
    CHECK(told("enum E { OLD = 1, B = OLD } E.OLD") ==
          "declaration enumerator member\nreference enumerator member -> 0\nreference member");
    CHECK(told("enum E { OLD }") == "declaration enumerator member");
  }

  TEST_CASE("parameters are local, parameter properties are fields, too") {
    CHECK(told("function f(OLD: string, b?: OLD) { OLD }") ==
          "declaration parameter local\nreference free\nreference parameter local -> 0");
    CHECK(told("function f(OLD?: string, ...r: OLD[]): asserts OLD is X {}") ==
          "declaration parameter local\nreference free\nreference parameter local -> 0");
    CHECK(told("class C { constructor(private readonly OLD: X) {} }") == "declaration field local");
    CHECK(told("type F = (OLD: X) => OLD") == "declaration parameter local\nreference free");
    CHECK(told("interface I { m(OLD: X): void; (OLD: X): 1; new (OLD: X): I }") ==
          "declaration parameter local\ndeclaration parameter local\n"
          "declaration parameter local");
    CHECK(told("type T = [OLD: X]; interface I { [OLD: string]: X }") ==
          "reference key key\nreference key key");
    CHECK(told("function f({OLD}: X) {}") == "declaration parameter local [shorthand_bound]");
  }

  TEST_CASE("decorators refer") {
    CHECK(told("@OLD class C { @OLD() m(@OLD p: X) {} }") ==
          "reference free\nreference free\nreference free");
  }

  TEST_CASE("namespaces hold file-level names under their path") {
    CHECK(told("namespace N { function OLD() {} OLD() } OLD()") ==
          "declaration function file from N\nreference function file -> 0\nreference free");
    CHECK(told("namespace OLD { }") == "declaration module file");
    CHECK(told("namespace OLD.b { } OLD.b.c") ==
          "declaration module file\nreference module file -> 0");
    CHECK(told("let x: N.OLD; N.OLD") == "reference member\nreference member");
    CHECK(told("import * as N from './m'; let x: N.OLD") == "reference qualified from ./m");
    CHECK(told("let x: OLD.T") == "reference free");
  }

  TEST_CASE("ambient declarations declare") {
    CHECK(told("declare function OLD(x: X): void; OLD()") ==
          "declaration function file\nreference function file -> 0");
    CHECK(told("declare const OLD: X") == "declaration constant file");
    CHECK(told("declare global { interface OLD {} }") == "declaration type file");
    CHECK(told("export declare class OLD {}") == "declaration type file");
    CHECK(told("export {}; declare class OLD {}") == "declaration type file [private]");
  }

  TEST_CASE("imports and exports of types are imports and exports") {
    CHECK(told("import type { OLD } from './m'; let x: OLD") ==
          "import file from ./m\nreference file -> 0");
    CHECK(told("import { type OLD } from './m'; OLD") ==
          "import file from ./m\nreference file -> 0");
    CHECK(told("import { type OLD as x } from './m'") == "reference qualified from ./m");
    CHECK(told("import OLD = require('./m')") == "declaration module file [private]");
    CHECK(told("import m = require('./m'); m.OLD") == "reference qualified from ./m");
    CHECK(told("import OLD = A.B; import x = OLD.B; import y = A.OLD") ==
          "declaration module file [private]\nreference module file [private] -> 0\n"
          "reference member");
    CHECK(told("class OLD {} export = OLD") ==
          "declaration type file [private]\nreference type file [private] -> 0");
    CHECK(told("export type { OLD } from './m'") == "import qualified from ./m");
    CHECK(told("interface OLD {} export type { OLD }") ==
          "declaration type file\nreference type file -> 0");
    CHECK(told("type T = import('./m').OLD") == "reference qualified from ./m");
  }

  TEST_CASE("assertions and casts name values and types") {
    CHECK(told("function OLD() {} x = OLD as OLD; y = OLD!; z = f<OLD>(OLD satisfies X)") ==
          "declaration function file\nreference function file -> 0\nreference free\n"
          "reference function file -> 0\nreference free\nreference function file -> 0");
  }
}
