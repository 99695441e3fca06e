#include "notation.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace git_refactor;

namespace {

std::string told(std::string_view source) {
  return syntax::test::told(Language::python, source);
}

}  // namespace

TEST_SUITE("syntax::python") {
  TEST_CASE("functions, classes and variables at the top belong to the file") {
    CHECK(told("def OLD(): pass\nOLD()\n") ==
          "declaration function file\nreference function file -> 0");
    CHECK(told("async def OLD(): pass\n") == "declaration function file");
    CHECK(told("@dec\nclass OLD: pass\nclass B(OLD): pass\n") ==
          "declaration type file\nreference type file -> 0");
    CHECK(told("if x:\n  OLD = 1\nelse:\n  OLD = 2\n") ==
          "declaration variable file\ndeclaration variable file -> 0");
    CHECK(told("type OLD[T] = list[T]\nx: OLD\n") ==
          "declaration type file\nreference type file -> 0");
    CHECK(told("OLD: int\n") == "declaration variable file");
  }

  TEST_CASE("a name assigned anywhere in a function is local in all of it") {
    CHECK(told("OLD = 1\ndef f():\n  print(OLD)\n  OLD = 2\n") ==
          "declaration variable file\nreference local local -> 2\n"
          "declaration local local");
    CHECK(told("def f():\n  print(OLD)\n") == "reference free");
  }

  TEST_CASE("every form of assignment binds") {
    CHECK(told("a, (OLD, *b) = c\n") == "declaration variable file");
    CHECK(told("[a, *OLD] = c\n") == "declaration variable file");
    CHECK(told("for i, OLD in x: pass\n") == "declaration variable file");
    CHECK(told("with f() as OLD, g() as (a, b): pass\n") == "declaration variable file");
    CHECK(told("with f() as (a, OLD): pass\n") == "declaration variable file");
    CHECK(told("try: pass\nexcept E as OLD: pass\n") == "declaration variable file");
    CHECK(told("if (OLD := f()): pass\n") == "declaration variable file");
    CHECK(told("OLD += 1\n") == "declaration variable file");
    CHECK(told("x = OLD = 1\n") == "declaration variable file");
  }

  TEST_CASE("a target that is a subscript or attribute only uses names") {
    CHECK(told("OLD[0] = 1\n") == "reference free");
    CHECK(told("OLD.x = 1\n") == "reference free");
    CHECK(told("x[OLD] = 1\n") == "reference free");
  }

  TEST_CASE("global and nonlocal lead out of the function") {
    CHECK(told("OLD = 1\ndef f():\n  global OLD\n  OLD = 2\n") ==
          "declaration variable file\nreference variable file -> 0\n"
          "declaration variable file -> 0");
    CHECK(told("def f():\n  global OLD\n  OLD = 2\n") ==
          "reference variable file -> 1\ndeclaration variable file");
    CHECK(told("def f(OLD):\n  def g():\n    nonlocal OLD\n    OLD = 1\n") ==
          "declaration parameter local\nreference parameter local -> 0\n"
          "declaration parameter local -> 0");
  }

  TEST_CASE("parameters are local, and their defaults and annotations are outside") {
    CHECK(told("def f(OLD): return OLD\n") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(told("def f(*OLD, a=1): pass\n") == "declaration parameter local");
    CHECK(told("def f(**OLD: int): pass\n") == "declaration parameter local");
    CHECK(told("def f(OLD: int = 1): pass\n") == "declaration parameter local");
    CHECK(told("def f(OLD=OLD): pass\n") == "declaration parameter local\nreference free");
    CHECK(told("def f(OLD: OLD) -> OLD: pass\n") ==
          "declaration parameter local\nreference free\nreference free");
    CHECK(told("f = lambda OLD, *a: OLD\n") ==
          "declaration parameter local\nreference parameter local -> 0");
    CHECK(told("f = lambda OLD=OLD: 1\n") == "declaration parameter local\nreference free");
    CHECK(told("def f[OLD](a: OLD): pass\n") ==
          "declaration type parameter local\nreference type parameter local -> 0");
  }

  TEST_CASE("methods do not see the names of their class") {
    CHECK(told("class C:\n  OLD = 1\n  x = OLD\n  def f(self): return OLD\n") ==
          "declaration field member\nreference field member -> 0\nreference free");
    CHECK(told("class C:\n  def OLD(self): pass\n") == "declaration method member");
    CHECK(told("def OLD(): pass\nclass C:\n  def f(self): OLD()\n  def OLD(self): pass\n") ==
          "declaration function file\nreference function file -> 0\ndeclaration method member");
  }

  TEST_CASE("a name after a dot is a member, of its own class where self is before it") {
    CHECK(told("obj.OLD\nf().OLD()\n") == "reference member\nreference member");
    CHECK(told("class C:\n  def OLD(self): self.OLD()\n") ==
          "declaration method member\nreference method member -> 0");
    CHECK(told("class C:\n  def f(this): this.OLD = 1\n") == "declaration field member");
    CHECK(told("class C:\n  def f(self): self.OLD += 1\n") == "reference member");
    CHECK(told("class C:\n  def f(self): x.OLD = 1\n") == "reference member");
  }

  TEST_CASE("a type parameter may have a bound") {
    CHECK(told("def f[OLD: int](a: OLD): pass\n") ==
          "declaration type parameter local\nreference type parameter local -> 0");
    CHECK(told("def f[T: OLD](a: T): pass\n") == "reference free");
    CHECK(told("class C[*OLD]: pass\n") == "declaration type parameter local");
  }

  TEST_CASE("strings and comments are code where they are types") {
    CHECK(told("x: 'OLD'\n") == "reference free");
    CHECK(told("x: 'list[m.OLD]'\n") == "reference member");
    CHECK(told("x: Literal['OLD']\n").empty());
    CHECK(told("x = []  # type: list[OLD]\n") == "reference free");
    CHECK(told("x = []  # an OLD\n").empty());
    CHECK(told("OLD = TypeVar('OLD')\n") ==
          "declaration variable file\nreference variable file -> 0");
    CHECK(told("cast('OLD', 'OLD')\n") == "reference free");
    CHECK(told("class C:\n  __slots__ = ('OLD',)\n") == "reference free");
  }

  TEST_CASE("a class body can name a global") {
    CHECK(told("class C:\n  global OLD\n  OLD = 1\n") ==
          "reference variable file -> 1\ndeclaration variable file");
  }

  TEST_CASE("comprehensions have a scope of their own, but for the walrus") {
    CHECK(told("x = [OLD for OLD in y]\nOLD\n") ==
          "reference local local -> 1\ndeclaration local local\nreference free");
    CHECK(told("x = {k: OLD for k, OLD in y}\n") ==
          "reference local local -> 1\ndeclaration local local");
    CHECK(told("any((OLD := n) for n in y)\nOLD\n") ==
          "declaration variable file\nreference variable file -> 0");
  }

  TEST_CASE("the patterns of match capture, class and dotted patterns refer") {
    CHECK(told("match v:\n  case OLD: pass\n") == "declaration variable file");
    CHECK(told("match v:\n  case [a, *OLD]: pass\n") == "declaration variable file");
    CHECK(told("match v:\n  case {'k': OLD, **r}: pass\n") == "declaration variable file");
    CHECK(told("match v:\n  case OLD(x): pass\n") == "reference free");
    CHECK(told("match v:\n  case P(OLD=x): pass\n") == "reference member");
    CHECK(told("match v:\n  case P(k=OLD): pass\n") == "declaration variable file");
    CHECK(told("match v:\n  case P() as OLD: pass\n") == "declaration variable file");
    CHECK(told("match v:\n  case OLD.x: pass\n") == "reference free");
    CHECK(told("match v:\n  case c.OLD: pass\n") == "reference member");
    CHECK(told("match OLD:\n  case x if OLD: pass\n") == "reference free\nreference free");
  }

  TEST_CASE("imports bind, and say from where") {
    CHECK(told("from a.b import OLD\nOLD()\n") == "import file from a.b\nreference file -> 0");
    CHECK(told("from . import OLD\n") == "import file from .");
    CHECK(told("from ..m import (x, OLD)\n") == "import file from ..m");
    CHECK(told("def f():\n  from m import OLD\n") == "import local from m");
    CHECK(told("import OLD\nOLD.x\n") == "import module file\nreference module file -> 0");
    CHECK(told("import OLD.b\n") == "import module file");
    CHECK(told("import a.OLD\n") == "reference module qualified from a");
    CHECK(told("import a.OLD as c\n") == "reference module qualified from a");
    CHECK(told("from a.OLD import x\n") == "reference module qualified from a");
    CHECK(told("from OLD.b import x\n") == "reference module qualified");
    CHECK(told("from .OLD import x\n") == "reference module qualified from .");
    CHECK(told("from m import *\nOLD()\n") == "reference free");
  }

  TEST_CASE("an alias is this file's, the name before it the module's") {
    CHECK(told("from m import OLD as x\n") == "reference qualified from m");
    CHECK(told("from m import x as OLD\n") == "declaration file");
    CHECK(told("import m as OLD\n") == "declaration module file");
  }

  TEST_CASE("a name selected from an imported module is qualified by its real path") {
    CHECK(told("import m\nm.OLD()\n") == "reference qualified from m");
    CHECK(told("import a.b\na.b.OLD()\n") == "reference qualified from a.b");
    CHECK(told("import a.b as c\nc.OLD()\n") == "reference qualified from a.b");
    CHECK(told("from a import b\nb.OLD()\n") == "reference qualified from a.b");
    CHECK(told("from . import b\nb.OLD()\n") == "reference qualified from .b");
    CHECK(told("from .. import b as c\nc.OLD()\n") == "reference qualified from ..b");
    CHECK(told("import m\nm.x().OLD()\n") == "reference member");
  }

  TEST_CASE("a variable that shadows a module has members") {
    CHECK(told("import m\ndef f(m): m.OLD()\n") == "reference member");
    CHECK(told("import m\ndef f(): m.OLD()\n") == "reference qualified from m");
  }

  TEST_CASE("keyword arguments have names of their own") {
    CHECK(told("f(OLD=OLD)\n") == "reference keyword argument key\nreference free");
    CHECK(told("class C(B, OLD=1): pass\n") == "reference keyword argument key");
  }

  TEST_CASE("the strings of __all__ name what the file exports") {
    CHECK(told("__all__ = ['OLD', 'b']\ndef OLD(): pass\n") ==
          "reference function file -> 1\ndeclaration function file");
    CHECK(told("__all__ += ('OLD',)\n__all__.extend(['OLD'])\n") ==
          "reference free\nreference free");
    CHECK(told("names = ['OLD']\n") == "");
    CHECK(told("__all__ = ['OLD x']\n") == "");
  }

  TEST_CASE("the expressions of an f-string hold names, its text does not") {
    CHECK(told("f'{OLD!r:>{OLD}} OLD'\n") == "reference free\nreference free");
    CHECK(syntax::test::mentions(Language::python, "f'{OLD} OLD'\n") == 1);
  }

  TEST_CASE("decorators, bases and deletions refer") {
    CHECK(told("@OLD\ndef f(): pass\n") == "reference free");
    CHECK(told("@OLD.x\n@y(OLD)\nclass C: pass\n") == "reference free\nreference free");
    CHECK(told("del OLD\n") == "reference free");
    CHECK(told("class C(metaclass=OLD): pass\n") == "reference free");
  }
}
