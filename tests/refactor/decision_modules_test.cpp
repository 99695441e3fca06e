#include "hand_made.hpp"

#include <doctest/doctest.h>

using namespace hand_made;
using refactor::Refusal;

TEST_SUITE("refactor::decide for languages of modules") {
  TEST_CASE("Python: imports are followed to the module, through packages that hand it on") {
    Repository repository;
    repository.add("src/shop/cart/__init__.py", {imports(".model")});
    repository.add("src/shop/cart/model.py", {declares(SymbolKind::type), uses_own(0)});
    repository.add("src/shop/cart/view.py", {imports(".model"), uses_own(0)});
    repository.add("tests/a.py", {imports("shop.cart"), uses_own(0), uses(Binding::key)});
    repository.add("tests/b.py", {imports("shop")});
    repository.add("tests/c.py", {uses_from("shop.cart.model"), uses_from("json")});

    CHECK(repository.verdicts() == "S SS SS SSO S SO");
  }

  TEST_CASE("Python: an import from elsewhere, and all that means it, is something else") {
    Repository repository;
    repository.add("a.py", {declares(SymbolKind::function)});
    repository.add("b.py", {imports("os.path"), uses_own(0)});
    repository.add("c.py", {imports("b"), uses_own(0)});

    CHECK(repository.verdicts() == "S OO OO");
  }

  TEST_CASE("Python: what neither the file nor an import declares is unsure") {
    Repository repository;
    repository.add("a.py", {declares(SymbolKind::function)});
    repository.add("pkg/b.py", {uses(Binding::free)});
    repository.add("pkg/c.py", {imports(".d")});

    CHECK(repository.verdicts() == "S U U");
  }

  TEST_CASE("Python: one short name may be an installed module's") {
    Repository repository;
    repository.add("tools/gen/json.py", {declares(SymbolKind::function)});
    repository.add("tools/gen/main.py", {imports("json")});
    repository.add("web/main.py", {imports("json")});

    CHECK(repository.verdicts() == "S S U");
  }

  TEST_CASE("Python: paths match by whole segments") {
    Repository repository;
    repository.add("src/workshop/cart.py", {declares(SymbolKind::function)});
    repository.add("tests/a.py", {imports("shop.cart"), imports("workshop.cart")});

    CHECK(repository.verdicts() == "S OS");
  }

  TEST_CASE("Python: relative imports count dots from the file's package") {
    Repository repository;
    repository.add("a/b/c/d.py", {imports("...x")});
    repository.add("a/b/x.py", {imports("..x")});
    repository.add("a/x.py", {declares(SymbolKind::function)});
    repository.add("top.py", {imports("...x")});

    CHECK(repository.verdicts() == "S S S O");
  }

  TEST_CASE("Python: a module of the name is not the function") {
    Repository repository;
    Occurrence module = imports("");
    module.kind = SymbolKind::module;
    Occurrence part = uses_from("pkg");
    part.kind = SymbolKind::module;
    repository.add("a.py", {module, uses_own(0), part});
    repository.add("pkg/__init__.py", {declares(SymbolKind::function)});

    CHECK(repository.verdicts() == "OOO S");
  }

  TEST_CASE("Rust: a module inside of a file is a scope of its own") {
    Repository repository;
    repository.add("src/a.rs", {declares(SymbolKind::function),
                                in_space("tests", declares(SymbolKind::function))});

    CHECK(repository.rename().refusal == Refusal::ambiguous);
  }

  TEST_CASE("Python: imports in a circle end") {
    Repository repository;
    repository.add("p/a.py", {imports(".b")});
    repository.add("p/b.py", {imports(".a")});
    repository.add("q.py", {declares(SymbolKind::function)});

    CHECK(repository.verdicts() == "U U S");
  }

  TEST_CASE("Python: the same name in two modules is ambiguous") {
    Repository repository;
    repository.add("a.py", {declares(SymbolKind::function)});
    repository.add("b.py", {declares(SymbolKind::function)});

    CHECK(repository.rename().refusal == Refusal::ambiguous);
  }

  TEST_CASE("JavaScript: relative imports reach the module, with or without its extension") {
    Repository repository;
    repository.add("src/index.ts", {imports("./lib")});
    repository.add("src/lib/index.ts", {imports("./m.js")});
    repository.add("src/lib/m.ts", {declares(SymbolKind::function)});
    repository.add("src/view.tsx", {imports("./lib/m"), uses_own(0)});
    repository.add("test/a.js", {imports("../src"), imports("lodash"), uses_own(1)});

    CHECK(repository.verdicts() == "S S S SS SOO");
  }

  TEST_CASE("JavaScript: a barrel that does not name it hands it on") {
    Repository repository;
    repository.add("a.ts", {imports("./parts"), imports("./facade")});
    repository.add("parts/button.ts", {declares(SymbolKind::function)});

    CHECK(repository.verdicts() == "SU S");
  }

  TEST_CASE("JavaScript: bare imports are a workspace's package, an alias, or from elsewhere") {
    Repository repository;
    repository.add("app/a.ts", {imports("@us/core"), imports("@/core/src/m"), imports("core"),
                                imports("react"), imports("node:core")});
    repository.add("packages/core/src/m.ts", {declares(SymbolKind::function)});
    Repository unclear;
    unclear.add("a.ts", {imports("debounce")});
    unclear.add("src/debounce.ts", {declares(SymbolKind::function)});

    CHECK(repository.verdicts() == "SSSOO S");
    CHECK(unclear.verdicts() == "U S");
  }

  TEST_CASE("JavaScript: scripts may share a global, but not one that its module keeps") {
    Repository shared;
    shared.add("a.js", {declares(SymbolKind::function)});
    shared.add("b.js", {uses(Binding::free)});
    Repository kept;
    kept.add("a.js", {declares_static(SymbolKind::function)});
    kept.add("b.js", {uses(Binding::free)});

    CHECK(shared.verdicts() == "S U");
    CHECK(kept.verdicts() == "S O");
  }

  TEST_CASE("Go: a package is a directory, and import paths end with it") {
    Repository repository;
    repository.add("cmd/main.go", {uses_from("example.com/us/internal/store"),
                                   uses_from("example.com/us/internal/store/v2"), uses_from("fmt"),
                                   uses_from("store"), uses(Binding::free)});
    repository.add("internal/store/a.go", {declares(SymbolKind::function)});
    repository.add("internal/store/a_test.go", {uses(Binding::free)});

    CHECK(repository.verdicts() == "SSOOO S S");
  }

  TEST_CASE("Go: import paths that end alike in one part only are unsure") {
    Repository repository;
    repository.add("internal/store/a.go", {declares(SymbolKind::function)});
    repository.add("main.go", {uses_from("example.com/other/store")});
    Repository root;
    root.add("a.go", {declares(SymbolKind::function)});
    root.add("b/b.go", {uses_from("example.com/us"), uses_from("strings")});

    CHECK(repository.verdicts() == "S U");
    CHECK(root.verdicts() == "S UO");
  }

  TEST_CASE("Rust: paths in the crate, of the crate, of std and of other crates") {
    Repository repository;
    repository.add("my-store/src/io/disk.rs", {declares(SymbolKind::function), uses_own(0)});
    repository.add("my-store/src/io/mod.rs", {imports("self::disk")});
    repository.add("my-store/src/lib.rs", {imports("crate::io"), uses_from("io::disk")});
    repository.add("my-store/tests/a.rs", {imports("my_store::io"), imports("std::mem")});
    repository.add("other/src/lib.rs",
                   {imports("my_store"), imports("serde"), uses(Binding::free)});

    CHECK(repository.verdicts() == "SS S SS SO SUU");
  }

  TEST_CASE("Rust: super is the module around, and a name of a type is no module's") {
    Repository repository;
    repository.add("src/a.rs", {declares(SymbolKind::function)});
    repository.add("src/a/b.rs", {imports("super"), uses_from("Enum")});

    CHECK(repository.verdicts() == "S SO");
  }

  TEST_CASE("Java: the only type of the name is meant, unless an import says another") {
    Repository repository;
    repository.add("src/com/us/A.java",
                   {declares(SymbolKind::type), declares(SymbolKind::method, Binding::member)});
    repository.add("src/com/us/B.java", {uses(Binding::free)});
    repository.add("src/org/C.java", {imports("com.us.A"), uses_own(0)});
    repository.add("src/org/D.java", {imports("org.lib.A"), uses_own(0)});

    CHECK(repository.verdicts() == "SS S SS OO");
  }

  TEST_CASE("NEW clashes in the target's module, package, and where the target is imported") {
    Repository module;
    module.add("a.py", {declares(SymbolKind::function), of_new(declares(SymbolKind::function))});
    Repository importer;
    importer.add("a.py", {declares(SymbolKind::function)});
    importer.add("b.py", {imports("a"), of_new(imports("os"))});
    Repository package;
    package.add("p/a.go", {declares(SymbolKind::function)});
    package.add("p/b.go", {of_new(declares(SymbolKind::type))});
    Repository java;
    java.add("p/A.java", {declares(SymbolKind::type)});
    java.add("p/B.java", {of_new(declares(SymbolKind::type))});

    CHECK(module.rename().refusal == Refusal::clash);
    CHECK(importer.rename().refusal == Refusal::clash);
    CHECK(package.rename().refusal == Refusal::clash);
    CHECK(java.rename().refusal == Refusal::clash);
  }

  TEST_CASE("NEW does not clash in another module that names the target by its module") {
    Repository repository;
    repository.add("a.py", {declares(SymbolKind::function)});
    repository.add("b.py", {uses_from("a"), of_new(declares(SymbolKind::function))});

    CHECK(repository.rename().refusal == Refusal::none);
  }
}
