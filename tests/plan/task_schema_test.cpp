#include "git_refactor/base/files.hpp"
#include "git_refactor/plan/task_file.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <set>

using nlohmann::json;
using namespace git_refactor::plan;

namespace {

json schema() {
  const char* path = std::getenv("GIT_REFACTOR_TASK_SCHEMA");
  REQUIRE_MESSAGE(path != nullptr, "GIT_REFACTOR_TASK_SCHEMA is not set; run this by meson test");
  return json::parse(git_refactor::read_file(path).value());
}

std::set<std::string> keys_of(const json& mapping) {
  std::set<std::string> keys;
  for (const auto& property : mapping.at("properties").items()) {
    keys.insert(property.key());
  }
  return keys;
}

/// Fails unless every "$ref" below a node leads somewhere.
void check_references(const json& root, const json& node) {
  if (node.is_object() && node.contains("$ref")) {
    const std::string reference = node.at("$ref");
    CAPTURE(reference);
    CHECK(root.contains(json::json_pointer(reference.substr(1))));
  }
  for (const json& child : node) {
    if (child.is_structured()) {
      check_references(root, child);
    }
  }
}

}  // namespace

TEST_SUITE("plan::task_schema") {
  TEST_CASE("the schema has the keys that the program knows, and allows no others") {
    const json root = schema();
    const std::pair<TaskFileMapping, json> mappings[] = {
        {TaskFileMapping::file, root},
        {TaskFileMapping::defaults, root.at("$defs").at("defaults")},
        {TaskFileMapping::task, root.at("$defs").at("task")},
    };
    for (const auto& [mapping, description] : mappings) {
      const auto known = known_keys(mapping);

      CHECK(keys_of(description) == std::set<std::string>(known.begin(), known.end()));
      CHECK(description.at("additionalProperties") == false);
    }
  }

  TEST_CASE("every reference of the schema leads somewhere") {
    const json root = schema();

    check_references(root, root);
  }
}
