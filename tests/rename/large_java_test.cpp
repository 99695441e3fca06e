#include "case_program.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE("rename::large Java repositories") {
  using namespace rename_cases;

  TEST_CASE("a class that joins two families and names neither method joins them in a large tree") {
    Files files{
        {"p/a/Engine.java", "package p.a;\npublic class Engine { public void start() {} }\n"},
        {"p/a/Mid.java", "package p.a;\npublic abstract class Mid extends Engine {}\n"},
        {"p/a/Starter.java", "package p.a;\npublic interface Starter { void start(); }\n"},
        {"p/b/Car.java",
         "package p.b;\nimport p.a.*;\nclass Car<T extends Comparable<T>> extends Mid implements "
         "Starter {}\n"},
    };
    constexpr int more_than_are_read = 420;
    for (int number = 0; number < more_than_are_read; ++number) {
      const std::string name = "C" + std::to_string(number);
      files["p/q/" + name + ".java"] = "package p.q;\nclass " + name + " { int x; }\n";
    }
    RenameOperation operation;
    operation.old_name = "start";
    operation.target.qualifier = "Engine";
    operation.new_name = "begin";

    const Outcome outcome = rename_in(files, operation);

    CHECK(outcome.refused.empty());
    CHECK(outcome.files.at("p/a/Starter.java").find("void begin()") != std::string::npos);
    CHECK(outcome.files.at("p/a/Engine.java").find("void begin()") != std::string::npos);
  }
}
