#include "git_refactor/cli/report_json.hpp"

#include "cli/example_report.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace git_refactor;
using namespace git_refactor::cli;
using Json = nlohmann::ordered_json;

namespace {

std::vector<std::string> members_of(const Json& object) {
  std::vector<std::string> names;
  for (const auto& [name, value] : object.items()) {
    names.push_back(name);
  }
  return names;
}

}  // namespace

TEST_SUITE("cli::report_json") {
  TEST_CASE("a report has every member of the schema, in its order") {
    const Json object = Json::parse(json_of_report(test::landed_report()));

    CHECK(members_of(object) == std::vector<std::string>{"schema", "run", "status", "operation",
                                                         "base", "result", "files", "sites",
                                                         "unsure", "broken", "agents", "conflicts",
                                                         "timings", "nearest", "notes"});
    CHECK(object["schema"] == 1);
    CHECK(object["status"] == "landed");
    CHECK(object["operation"] ==
          Json{{"op", "rename"}, {"old", "kfree"}, {"new", "kfree_mem"}, {"unsure", "refuse"}});
    CHECK(members_of(object["result"]) == std::vector<std::string>{"commit", "tree", "branch"});
    CHECK(object["files"]["skipped"] == Json{{"binary", 7}, {"lfs-pointer", 1}});
    CHECK(object["sites"] == Json{{"sure", 38051},
                                  {"assumed", 0},
                                  {"other", 43},
                                  {"unsure", 0},
                                  {"edited", 38051},
                                  {"mentions", 612},
                                  {"mentions_edited", 0}});
    CHECK(members_of(object["agents"][0]) ==
          std::vector<std::string>{"id", "status", "files", "edits", "seconds", "branch"});
    CHECK(object["timings"] == Json{{"scanning", 0.25}, {"surveying", 2.5}});
  }

  TEST_CASE("what the parsers took is among the timings, where they took any") {
    RunReport report = test::report_of(RunStatus::landed);
    report.parse_time = std::chrono::duration<double>(1.5);
    CHECK(Json::parse(json_of_report(report))["timings"]["parsing"] == 1.5);
  }

  TEST_CASE("lines and columns begin at 1") {
    RunReport report = test::report_of(RunStatus::refused);
    report.refusal = "cannot";
    report.unsure = {{"a.py", 0, 4, "save()", "why"}};
    report.refusal_places = report.unsure;

    const Json object = Json::parse(json_of_report(report));

    const Json place{
        {"path", "a.py"}, {"line", 1}, {"column", 5}, {"text", "save()"}, {"why", "why"}};
    CHECK(object["unsure"] == Json::array({place}));
    CHECK(object["refusal"] ==
          Json{{"reason", "cannot"}, {"places", Json::array({place})}, {"hint", nullptr}});
  }

  TEST_CASE("a plan lists its shards") {
    RunReport report = test::report_of(RunStatus::planned);
    report.shards = {{"a.c", "b.c"}};
    report.shard_costs = {300};
    report.shard_sites = {5};

    const Json object = Json::parse(json_of_report(report));

    CHECK(object["shards"] ==
          Json::array({{{"id", "1"}, {"files", {"a.c", "b.c"}}, {"cost", 300}, {"sites", 5}}}));
    CHECK(object["result"]["commit"].is_null());
  }

  TEST_CASE("a path that is not UTF-8 is replaced, not fatal") {
    RunReport report = test::report_of(RunStatus::planned);
    report.shards = {{"caf\xe9.c"}};
    report.shard_costs = {1};
    report.shard_sites = {1};

    const Json object = Json::parse(json_of_report(report));

    CHECK(object["shards"][0]["files"][0] == "caf\xef\xbf\xbd.c");
  }

  TEST_CASE("a conflict names its stages and branches") {
    RunReport report = test::report_of(RunStatus::conflicts);
    Conflict conflict;
    conflict.path = "a.c";
    conflict.kind = ConflictKind::modify_delete;
    conflict.stages[0] = ConflictStage{0100644, Oid{}};
    conflict.branches = {"one", "two"};
    report.conflicts = {conflict};

    const Json object = Json::parse(json_of_report(report));

    CHECK(object["conflicts"][0]["kind"] == "modify/delete");
    CHECK(object["conflicts"][0]["stages"][0]["mode"] == "100644");
    CHECK(object["conflicts"][0]["stages"][1].is_null());
  }

  TEST_CASE("an error is an object too, with the operation where there was one") {
    const Error refused(ErrorKind::refused, "cannot land: a.c is dirty", "commit it first");
    const Json with = Json::parse(json_of_error(refused, RenameOperation{"a", "b"}));
    const Json without = Json::parse(json_of_error(Error(ErrorKind::io, "cannot"), std::nullopt));

    CHECK(with["status"] == "refused");
    CHECK(with["operation"]["old"] == "a");
    CHECK(with["error"] == Json{{"kind", "refused"},
                                {"message", "cannot land: a.c is dirty"},
                                {"hint", "commit it first"}});
    CHECK(without["status"] == "failed");
    CHECK_FALSE(without.contains("operation"));
    CHECK(without["error"]["hint"].is_null());
  }

  TEST_CASE("a run of the history has its state and its start in UTC") {
    run::RunSummary summary;
    summary.run = "r1";
    summary.state = run::RunState::landed;
    summary.operation = "rename a b";
    summary.started = std::chrono::system_clock::from_time_t(1700000000);

    const Json object = Json::parse(json_of_status(summary));

    CHECK(object["schema"] == 1);
    CHECK(object["state"] == "landed");
    CHECK(object["started"] == "2023-11-14T22:13:20Z");
    CHECK(object["commit"].is_null());
    CHECK(Json::parse(json_of_status(std::nullopt))["run"].is_null());
    CHECK(Json::parse(json_of_runs({summary}))["runs"].size() == 1);
    CHECK(Json::parse(json_of_cleanups({{"r1", {"removed x"}}}, true)) ==
          Json{{"schema", 1},
               {"dry_run", true},
               {"runs", Json::array({{{"run", "r1"}, {"actions", {"removed x"}}}})}});
  }
}
