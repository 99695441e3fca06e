#include "notation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace git_refactor;

namespace {

// Rust tells constants from variables in patterns by their case, so the name is in lower case here,
// but for types and constants.
std::string told(std::string_view source) {
  return syntax::test::told(Language::rust, source, "old");
}

std::string told_of_type(std::string_view source) {
  return syntax::test::told(Language::rust, source, "Old");
}

std::string told_in_function(std::string_view body) {
  return told("fn f() {\n" + std::string(body) + "\n}\n");
}

}  // namespace

TEST_SUITE("syntax::rust") {
  TEST_CASE("items at the top belong to the file") {
    CHECK(told("fn f() { old() } fn old() {}") ==
          "reference function file -> 1\ndeclaration function file");
    CHECK(told("pub const old: u8 = 1; static mut x: u8 = old;") ==
          "declaration constant file\nreference constant file -> 0");
    CHECK(told_of_type("struct Old; fn f(x: Old) -> Old { Old }") ==
          "declaration type file\nreference type file -> 0\nreference type file -> 0\n"
          "reference type file -> 0");
    CHECK(told_of_type("enum Old { A } union B { x: Old } trait C: Old {} type D = Old;") ==
          "declaration type file\nreference type file -> 0\nreference type file -> 0\n"
          "reference type file -> 0");
    CHECK(told("mod old { } fn f() { old::x() }") ==
          "declaration module file\nreference module file -> 0");
    CHECK(told("extern \"C\" { fn old(x: u8); }") == "declaration function file");
  }

  TEST_CASE("types, values and macros have name spaces of their own") {
    CHECK(told("fn old() {} macro_rules! old { () => {} } fn f() { old!(); old() }") ==
          "declaration function file\ndeclaration macro file\nreference macro file -> 1\n"
          "reference function file -> 0");
    CHECK(told_of_type("struct Old { x: u8 } const Old: u8 = 1; fn f() { Old }") ==
          "declaration type file\ndeclaration constant file\nreference constant file -> 1");
  }

  TEST_CASE("let shadows what is before it") {
    CHECK(told_in_function("let old = old(); let old = old + 1; g(old)") ==
          "declaration local local\nreference free\ndeclaration local local\n"
          "reference local local -> 0\nreference local local -> 2");
    CHECK(told("fn f(old: u8) { let old = old; old }") ==
          "declaration parameter local\ndeclaration local local\n"
          "reference parameter local -> 0\nreference local local -> 1");
    CHECK(told_in_function("{ let old = 1; } g(old)") == "declaration local local\nreference free");
    CHECK(told_in_function("let Some(old) = old else { return old };") ==
          "declaration local local\nreference free\nreference free");
  }

  TEST_CASE("patterns bind in every place they stand") {
    CHECK(told("fn f((old, b): T, &c: U) { old }") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(told_in_function("if let Some(old) = old { old } else { old }") ==
          "declaration local local\nreference free\nreference local local -> 0\n"
          "reference free");
    CHECK(told_in_function("while let [old, ..] = x { g(old) }") ==
          "declaration local local\nreference local local -> 0");
    CHECK(told_in_function("for (i, old) in old { g(old) }") ==
          "declaration local local\nreference free\nreference local local -> 0");
    CHECK(told_in_function("match old { old if old > 1 => old, _ => old }") ==
          "reference free\ndeclaration local local\nreference local local -> 1\n"
          "reference local local -> 1\nreference free");
    CHECK(told_in_function("match x { ref old @ 1..=2 => old, T(old) | U(old) => old }") ==
          "declaration local local\nreference local local -> 0\ndeclaration local local\n"
          "declaration local local -> 2\nreference local local -> 2");
    CHECK(told_in_function("let c = |old, (a, b): T| old; old") ==
          "declaration parameter local\nreference parameter local -> 0\nreference free");
  }

  TEST_CASE("an identifier pattern with a capital is a constant") {
    CHECK(syntax::test::told(Language::rust, "const OLD: u8 = 1; fn f() { match x { OLD => 1 } }",
                             "OLD") == "declaration constant file\nreference constant file -> 0");
    CHECK(told_of_type("fn f() { match x { Old(a) => 1, Old { b } => 2, Old::C => 3 } }") ==
          "reference free\nreference free\nreference free");
  }

  TEST_CASE("fields are members, and shorthand is both") {
    CHECK(told("struct S { old: u8 } fn f(s: S) { s.old; S { old: 1 }; }") ==
          "declaration field member\nreference member\nreference field member");
    CHECK(told_in_function("let old = 1; S { old, b: old }") ==
          "declaration local local\nreference local local [shorthand_value] -> 0\n"
          "reference local local -> 0");
    CHECK(told_in_function("let S { old, .. } = x; old") ==
          "declaration local local [shorthand_bound]\nreference local local -> 0");
    CHECK(told_in_function("let S { old: b } = x;") == "reference field member");
  }

  TEST_CASE("what an impl or trait holds are members") {
    CHECK(told("impl T { fn old(&self) { self.old(); Self::old(); old() } }") ==
          "declaration method member\nreference method member -> 0\n"
          "reference method member -> 0\nreference free");
    CHECK(told("trait T { fn old(&self); } trait U { const old: u8; }") ==
          "declaration method member\ndeclaration field member");
    CHECK(told_of_type("trait T { type Old; fn f() -> Self::Old; }") ==
          "declaration type member\nreference type member -> 0");
    CHECK(told("enum E { old } fn f() { x.old(); x.old::<u8>(); }") ==
          "declaration enumerator member\nreference member\nreference member");
  }

  TEST_CASE("type parameters and lifetimes are local") {
    CHECK(told_of_type("fn f<Old: X>(x: Old) -> Old where Old: Y {} type B = Old;") ==
          "declaration type parameter local\nreference type parameter local -> 0\n"
          "reference type parameter local -> 0\nreference type parameter local -> 0\n"
          "reference free");
    CHECK(told_of_type("impl<Old> T<Old> for S { fn f(x: Old) {} }") ==
          "declaration type parameter local\nreference type parameter local -> 0\n"
          "reference type parameter local -> 0");
    CHECK(told("fn f<'old>(x: &'old str) { 'old: loop { break 'old } }") ==
          "declaration label local\nreference label local -> 0\ndeclaration label local -> 0\n"
          "reference label local -> 0");
    CHECK(told("fn f<const old: usize>() { [0; old] }") ==
          "declaration type parameter local\nreference type parameter local -> 0");
  }

  TEST_CASE("use trees import their ends") {
    CHECK(told("use a::b::old; fn f() { old() }") == "import file from a::b\nreference file -> 0");
    CHECK(told("use a::{b, c::{old}};") == "import file from a::c");
    CHECK(told("use a::{b::old, c};") == "import file from a::b");
    CHECK(told("pub use crate::old;") == "import file from crate");
    CHECK(told("use super::{old};") == "import file from super");
    CHECK(told("fn f() { use a::old; old() }") == "import local from a\nreference local -> 0");
    CHECK(told("use a::old as x;") == "reference qualified from a");
    CHECK(told("use a::{old as x};") == "reference qualified from a");
    CHECK(told("use a::x as old;") == "declaration file");
    CHECK(told("use a::*; fn f() { old() }") == "reference free");
  }

  TEST_CASE("modules on the way to an import are qualified") {
    CHECK(told("use a::old::c;") == "reference module qualified from a");
    CHECK(told("use old::{b, c};") == "reference module qualified");
    CHECK(told("use a::{old::c};") == "reference module qualified from a");
    CHECK(told("use a::old::*;") == "reference module qualified from a");
    CHECK(told("use a::old::{self, c};") == "import file from a");
  }

  TEST_CASE("paths qualify, unless they end in a type") {
    CHECK(told_in_function("a::b::old(); crate::old(); self::old();") ==
          "reference qualified from a::b\nreference qualified from crate\n"
          "reference qualified from self");
    CHECK(told_in_function("T::old(); a::T::old(); Self::old(); u8::old(); Vec::<u8>::old(); "
                           "<T as U>::old()") ==
          "reference member\nreference member\nreference member\nreference member\n"
          "reference member\nreference member");
    CHECK(told("use a::b as c; fn f() { c::old(); c::d::old() }") ==
          "reference qualified from a::b\nreference qualified from a::b::d");
    CHECK(told_of_type("fn f(x: a::b::Old<c::Old>) {}") ==
          "reference qualified from a::b\nreference qualified from c");
    CHECK(told("use a::T; fn f() { T::old(); m!(T::old(), ::b::old()) }") ==
          "reference member\nreference member\nreference qualified from b");
    CHECK(told_in_function("a::old!()") == "reference qualified from a");
  }

  TEST_CASE("a module sees the names around it only if it imports them all") {
    CHECK(told("fn old() {} mod tests { use super::*; fn f() { old() } }") ==
          "declaration function file\nreference function file -> 0");
    CHECK(told("fn old() {} mod m { use x::*; fn f() { old() } }") ==
          "declaration function file\nreference free");
    CHECK(told("mod m { pub fn old() {} } fn f() { m::old(); old() }") ==
          "declaration function file from m\nreference qualified from m\nreference free");
  }

  TEST_CASE("tokens in macros are looked up as names, as far as they look like it") {
    CHECK(told_in_function("let old = 1; println!(\"{}\", old);") ==
          "declaration local local\nreference local local -> 0");
    CHECK(told("fn old() {} fn f() { vec![old(), x.old, a::old, T::old, old!()]; }") ==
          "declaration function file\nreference function file -> 0\nreference member\n"
          "reference qualified from a\nreference member\nreference free");
    CHECK(told("macro_rules! m { ($old:expr) => { g($old); old() } } fn old() {}") ==
          "declaration local file\nreference function file -> 3\n"
          "reference function file -> 3\ndeclaration function file");
    CHECK(told_in_function("m!(let old = 1, old: 2);") ==
          "reference unknown (may be a name of the macro's own)\n"
          "reference unknown (may be a name of the macro's own)");
  }

  TEST_CASE("a format string captures variables") {
    CHECK(told_in_function("let old = 1; println!(\"{old} {old:?} {{old}} old\");") ==
          "declaration local local\nreference local local -> 0\nreference local local -> 0");
    CHECK(told_in_function("let x = \"{old}\";") == "");
  }

  TEST_CASE("attributes have names of their own, but for derive") {
    CHECK(told("#[cfg(old)] #[serde(old = \"x\")] fn f() {}") == "reference key\nreference key");
    CHECK(told_of_type("#[derive(Old)] struct S; macro_rules! Old { () => {} }") ==
          "reference macro file -> 1\ndeclaration macro file");
  }

  TEST_CASE("a raw identifier is the name after its prefix") {
    CHECK(told("fn r#old() {} fn f() { old(); r#old() }") ==
          "declaration function file\nreference function file -> 0\n"
          "reference function file -> 0");
    CHECK(syntax::is_identifier(Language::rust, "r#type"));
    CHECK_FALSE(syntax::is_identifier(Language::rust, "type"));
    CHECK(syntax::is_identifier(Language::rust, "union"));
  }
}
