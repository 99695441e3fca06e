#include "notation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace git_refactor;

namespace {

std::string told(std::string_view source) {
  return syntax::test::told(Language::javascript, source);
}

}  // namespace

TEST_SUITE("syntax::javascript") {
  TEST_CASE("functions, classes and variables at the top belong to the file") {
    CHECK(told("OLD(); function OLD() {}") ==
          "reference function file -> 1\ndeclaration function file");
    CHECK(told("function* OLD() {}") == "declaration function file");
    CHECK(told("class OLD {} new OLD();") == "declaration type file\nreference type file -> 0");
    CHECK(told("const OLD = 1; let x = OLD;") ==
          "declaration constant file\nreference constant file -> 0");
  }

  TEST_CASE("var hoists to the function, let and const stay in their block") {
    CHECK(told("function f() { if (x) { var OLD; } OLD; }") ==
          "declaration local local\nreference local local -> 0");
    CHECK(told("function f() { if (x) { let OLD; } OLD; }") ==
          "declaration local local\nreference free");
    CHECK(told("{ var OLD; } OLD;") == "declaration variable file\nreference variable file -> 0");
    CHECK(told("for (let OLD = 0; OLD;) {} OLD;") ==
          "declaration local local\nreference local local -> 0\nreference free");
    CHECK(told("for (const OLD of x) OLD; for (OLD of x) ;") ==
          "declaration local local\nreference local local -> 0\nreference free");
    CHECK(told("switch (x) { case 1: let OLD; } OLD") == "declaration local local\nreference free");
  }

  TEST_CASE("the name of a function expression is known inside it only") {
    CHECK(told("x = function OLD() { OLD(); }; OLD()") ==
          "declaration function local\nreference function local -> 0\nreference free");
    CHECK(told("x = class OLD { m() { OLD } }; OLD") ==
          "declaration type local\nreference type local -> 0\nreference free");
    CHECK(
        told("x = function OLD(OLD) { OLD }") ==
        "declaration function local\ndeclaration parameter local\nreference parameter local -> 1");
  }

  TEST_CASE("parameters are local, whatever pattern they are in") {
    CHECK(told("function f(OLD) { OLD }") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(told("x = OLD => OLD") == "declaration parameter local\nreference parameter local -> 0");
    CHECK(told("x = async (a, ...OLD) => OLD") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(told("function f({a: [OLD = 1]}) {}") == "declaration parameter local");
    CHECK(told("function f({OLD}) { OLD }") ==
          "declaration parameter local [shorthand_bound]\nreference parameter local -> 0");
    CHECK(told("try {} catch ({OLD}) { OLD }") ==
          "declaration local local [shorthand_bound]\nreference local local -> 0");
    CHECK(told("try {} catch (OLD) {} OLD") == "declaration local local\nreference free");
  }

  TEST_CASE("a pattern keeps its keys and binds its values") {
    CHECK(told("const {OLD} = x; OLD") ==
          "declaration constant file [shorthand_bound]\nreference constant file -> 0");
    CHECK(told("const {a: OLD, b = OLD} = x") ==
          "declaration constant file\nreference constant file -> 0");
    CHECK(told("const {OLD: a} = x") == "reference key");
    CHECK(told("let {OLD = 1} = x") == "declaration variable file [shorthand_bound]");
    CHECK(told("({OLD, k: OLD} = x)") == "reference free [shorthand_bound]\nreference free");
    CHECK(told("[OLD] = x") == "reference free");
  }

  TEST_CASE("an object literal keeps its keys") {
    CHECK(told("x = {OLD}") == "reference free [shorthand_value]");
    CHECK(told("x = {OLD: OLD, [OLD]: 1, ...OLD}") ==
          "reference key key\nreference free\nreference free\nreference free");
    CHECK(told("x = {OLD() {}, get OLD() {}}") == "reference key key\nreference key key");
  }

  TEST_CASE("members are declared in class bodies and selected by dots") {
    CHECK(told("class C { OLD = 1; static m() { this.OLD; OLD } }") ==
          "declaration field member\nreference field member -> 0\nreference free");
    CHECK(told("class C { OLD() {} get x() { return this.OLD() } }") ==
          "declaration method member\nreference method member -> 0");
    CHECK(told("a.OLD; a?.OLD; f().OLD()") ==
          "reference member\nreference member\nreference member");
    CHECK(told("class C { #OLD = 1; m() { this.#OLD } }") == "");
    CHECK(told("class C { [OLD]() {} }") == "reference free");
    CHECK(told("class C extends OLD {}") == "reference free");
  }

  TEST_CASE("labels are a world of their own") {
    CHECK(told("OLD: for (;;) { continue OLD; break OLD; }") ==
          "declaration label local\nreference label local -> 0\nreference label local -> 0");
    CHECK(told("let OLD; OLD: for (;;) OLD") ==
          "declaration variable file\ndeclaration label local\nreference variable file -> 0");
  }

  TEST_CASE("JSX elements with a capital refer, others and attributes do not") {
    CHECK(told("x = <OLD a={OLD} OLD='x' {...OLD}>OLD</OLD>") ==
          "reference free\nreference free\nreference key key\nreference free\nreference free");
    CHECK(told("import {OLD} from './m'; x = <OLD />") ==
          "import file from ./m\nreference file -> 0");
    CHECK(told("x = <OLD.x />") == "reference free");
    CHECK(told("x = <a.OLD />") == "reference member");
  }

  TEST_CASE("an import binds, unless it gives another name") {
    CHECK(told("import {OLD} from './m'; OLD") == "import file from ./m\nreference file -> 0");
    CHECK(told("import {OLD as x} from './m'") == "reference qualified from ./m");
    CHECK(told("import {x as OLD} from './m'") == "declaration file [private]");
    CHECK(told("import OLD from './m'") == "declaration file [private]");
    CHECK(told("import * as OLD from './m'") == "declaration module file [private]");
  }

  TEST_CASE("a name selected from an imported module is qualified") {
    CHECK(told("import * as ns from './m'; ns.OLD()") == "reference qualified from ./m");
    CHECK(told("import * as ns from './m'; function f(ns) { ns.OLD }") == "reference member");
    CHECK(told("import * as ns from './m'; x = <ns.OLD />") == "reference qualified from ./m");
    CHECK(told("import d from 'react'; d.OLD") == "reference qualified from react");
    CHECK(told("import d from './m'; d.OLD") ==
          "reference unknown from ./m (selected from a default import)");
    CHECK(told("import {n} from './m'; n.OLD") == "reference member");
  }

  TEST_CASE("what a module does not export is private to it") {
    CHECK(told("export const x = 1; function OLD() {}") == "declaration function file [private]");
    CHECK(told("export function OLD() {}") == "declaration function file");
    CHECK(told("export const {OLD} = x") == "declaration constant file [shorthand_bound]");
    CHECK(told("export default function OLD() {}") == "declaration function file [private]");
    CHECK(told("function OLD() {} export default OLD") ==
          "declaration function file [private]\nreference function file [private] -> 0");
    CHECK(told("function OLD() {}") == "declaration function file");
  }

  TEST_CASE("export lists export under the same or another name") {
    CHECK(told("function OLD() {} export {OLD}") ==
          "declaration function file\nreference function file -> 0");
    CHECK(told("function OLD() {} export {OLD as x}") ==
          "declaration function file [private]\nreference function file [private] -> 0");
    CHECK(told("export {x as OLD}") == "declaration file");
    CHECK(told("export {OLD} from './m'") == "import qualified from ./m");
    CHECK(told("export {OLD as x} from './m'") == "reference qualified from ./m");
    CHECK(told("export {x as OLD} from './m'") == "declaration file");
    CHECK(told("export * as OLD from './m'") == "declaration module file");
  }

  TEST_CASE("CommonJS modules import and export as the others do") {
    CHECK(told("const {OLD} = require('./m'); OLD") == "import file from ./m\nreference file -> 0");
    CHECK(told("const {OLD: x} = require('./m')") == "reference qualified from ./m");
    CHECK(told("const {x: OLD} = require('./m')") == "declaration constant file [private]");
    CHECK(told("const OLD = require('./m')") == "declaration constant file [private]");
    CHECK(told("const m = require('./m'); m.OLD()") == "reference qualified from ./m");
    CHECK(told("require('./m').OLD()") == "reference qualified from ./m");
    CHECK(told("async function f() { (await import('./m')).OLD }") ==
          "reference qualified from ./m");
  }

  TEST_CASE("the promise of a module hands it to its function") {
    CHECK(told("import('./m').then(m => m.OLD())") == "reference qualified from ./m");
    CHECK(told("import('./m').then(({OLD}) => OLD())") ==
          "import parameter local from ./m\nreference parameter local -> 0");
    CHECK(told("import('./m').then(function ({OLD: x}) {})") == "reference qualified from ./m");
    CHECK(told("other('./m').then(m => m.OLD())") == "reference member");
    CHECK(told("const {x: {OLD}} = require('./m')") ==
          "declaration constant file [shorthand_bound] [private]");
  }

  TEST_CASE("an assignment to exports declares what other files see") {
    CHECK(told("exports.OLD = function () {}; exports.OLD()") ==
          "declaration file\nreference file -> 0");
    // What is exported is a thing of its own, though it is the function.
    CHECK(told("function OLD() {} exports.OLD = OLD") ==
          "declaration function file [private]\ndeclaration file\n"
          "reference function file [private] -> 0");
    CHECK(told("function OLD() {} module.exports = {OLD}") ==
          "declaration function file\nreference function file -> 0");
    CHECK(told("function OLD() {} module.exports = {OLD: OLD}") ==
          "declaration function file [private]\ndeclaration file\n"
          "reference function file [private] -> 0");
    CHECK(told("function OLD() {} module.exports = {OLD: x}") ==
          "declaration function file [private]\ndeclaration file");
    CHECK(told("function OLD() {} module.exports = {x}") == "declaration function file [private]");
  }

  TEST_CASE("substitutions in templates hold names, the text around does not") {
    CHECK(told("`OLD ${OLD} OLD`") == "reference free");
    CHECK(syntax::test::mentions(Language::javascript, "`OLD ${OLD} OLD`; /OLD/; // OLD\n'OLD'") ==
          5);
  }

  TEST_CASE("reserved words are no identifiers, words that only sometimes are reserved too") {
    CHECK(syntax::is_keyword(Language::javascript, "instanceof"));
    CHECK(syntax::is_keyword(Language::tsx, "instanceof"));
    CHECK(syntax::is_identifier(Language::javascript, "$el"));
    CHECK(syntax::is_identifier(Language::javascript, "of"));
    CHECK_FALSE(syntax::is_identifier(Language::javascript, "yield"));
  }
}
