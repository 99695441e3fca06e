#include "git_refactor/cli/report_text.hpp"

#include "cli/example_report.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

using namespace git_refactor;
using namespace git_refactor::cli;
using test::landed_report;
using test::report_of;

namespace {

std::string summary(const RunReport& report, bool verbose = false) {
  return summary_of(report, run::RenameRequest{}, verbose);
}

std::string troubles(const RunReport& report, bool verbose = false) {
  std::ostringstream out;
  std::ostringstream err;
  return troubles_of(report, Console{out, err}, verbose);
}

std::vector<Place> many_places(std::uint32_t count) {
  std::vector<Place> places;
  for (std::uint32_t row = 0; row < count; ++row) {
    places.push_back({"a.c", row, 0, "x;", "why"});
  }
  return places;
}

}  // namespace

TEST_SUITE("cli::report_text") {
  TEST_CASE("a landed rename says what changed, what did not, and how to take it back") {
    CHECK(summary(landed_report()) ==
          "Renamed function kfree to kfree_mem: 38,051 sites in 8,931 files.\n"
          "  left alone     43 sites that are something else (41 fields, 2 parameters)\n"
          "  mentions      612 in comments and strings, left as they were\n"
          "Committed 5f0c2a9b1 on main. To take it back: git refactor undo\n");
  }

  TEST_CASE("lines that would say zero are left out") {
    RunReport report = landed_report();
    report.sites_other.clear();
    report.mentions = 0;
    report.sites_edited = 1;
    report.files_changed = 1;
    report.kind = SymbolKind::unknown;

    CHECK(summary(report) ==
          "Renamed kfree to kfree_mem: 1 site in 1 file.\n"
          "Committed 5f0c2a9b1 on main. To take it back: git refactor undo\n");
  }

  TEST_CASE("verbose also says which files were not looked into") {
    CHECK(summary(landed_report(), true)
              .find("  skipped         8 files not looked into (7 binary, 1 lfs-pointer)\n") !=
          std::string::npos);
  }

  TEST_CASE("each way to land says where the result is") {
    RunReport report = landed_report();
    const auto last_line = [&](run::LandingTarget target) {
      run::RenameRequest request;
      request.target = target;
      const std::string text = summary_of(report, request, false);
      return text.substr(text.rfind('\n', text.size() - 2) + 1);
    };

    report.branch = "topic";
    CHECK(last_line(run::LandingTarget::other_branch) ==
          "Committed 5f0c2a9b1 on topic; HEAD and the working tree are as they were. "
          "To take it back: git refactor undo\n");
    report.branch.clear();
    CHECK(last_line(run::LandingTarget::current_branch) ==
          "Committed 5f0c2a9b1 on a detached HEAD. To take it back: git refactor undo\n");
    report.staged_only = true;
    CHECK(last_line(run::LandingTarget::working_tree) ==
          "Changed the working tree and the index, nothing committed. "
          "To take it back: git refactor undo\n");
  }

  TEST_CASE("a dry run says that nothing was changed") {
    RunReport report = report_of(RunStatus::planned);
    report.sites_edited = 3;
    report.files_changed = 2;

    CHECK(summary(report) ==
          "Would rename save to persist: 3 sites in 2 files.\n"
          "Nothing was changed.\n");
  }

  TEST_CASE("a plan is a table of its agents") {
    RunReport report = report_of(RunStatus::planned);
    report.shards = {{"a.c", "b.c"}, {"c.c"}};
    report.shard_costs = {300, 100};
    report.shard_sites = {1200, 7};
    run::RenameRequest request;
    request.extent = run::Extent::plan;

    CHECK(summary_of(report, request, false) ==
          "Would rename save to persist: 1,207 sites in 3 files, 2 agents.\n"
          "\n"
          "  agent    files    sites    cost\n"
          "      1        2    1,200   75.0%\n"
          "      2        1        7   25.0%\n"
          "\n"
          "Nothing was changed.\n");
  }

  TEST_CASE("a name that is nowhere brings the nearest ones") {
    RunReport report = report_of(RunStatus::unchanged);
    report.nearest = {{"saves", 38107}, {"safe", 9020}, {"have", 1204}};

    CHECK(summary(report) ==
          "save is not used in any of 12 files. "
          "Did you mean saves (38,107 sites), safe (9,020) or have (1,204)?\n");
    CHECK(troubles(report).empty());
  }

  TEST_CASE("a name that the pathspec leaves out is not called unused everywhere") {
    RunReport report = report_of(RunStatus::unchanged);
    report.outside_pathspec = 1;
    report.mentions = 2;

    CHECK(summary(report) ==
          "save is not used in any of 12 files. It is mentioned in comments and strings, 2 times. "
          "The pathspec leaves out 1 file with it.\n");
  }

  TEST_CASE("skipped unsure sites are counted, and listed when verbose") {
    RunReport report = landed_report();
    report.operation.unsure = UnsurePolicy::skip;
    report.unsure = {{"src/jobs.py", 130, 4, "getattr(self, name)()", "decided at run time"}};

    CHECK(summary(report).find("  unsure          1 site that cannot be known, left as it was "
                               "(-v lists them)\n") != std::string::npos);
    CHECK(summary(report, true)
              .find("  src/jobs.py:131   getattr(self, name)()   decided at run "
                    "time\n") != std::string::npos);
  }

  TEST_CASE("a refusal lists its places in columns, then the hint") {
    RunReport report = report_of(RunStatus::refused);
    report.refusal = "cannot rename save to persist: 3 of 17 sites are unsure";
    report.refusal_hint = "--unsure=skip leaves these, --unsure=edit changes them";
    report.refusal_places = {
        {"src/jobs.py", 87, 10, "job.store.save(item)", "the type of job.store is not known here"},
        {"tests/fake.py", 11, 4, "def save", "same member, unrelated class"}};

    CHECK(troubles(report) ==
          "error: cannot rename save to persist: 3 of 17 sites are unsure\n"
          "\n"
          "  src/jobs.py:88     job.store.save(item)   the type of job.store is not known here\n"
          "  tests/fake.py:12   def save               same member, unrelated class\n"
          "\n"
          "hint: --unsure=skip leaves these, --unsure=edit changes them\n");
    CHECK(summary(report).empty());
  }

  TEST_CASE("a long list is cut, unless all of it is asked for") {
    const std::string cut = places_text(many_places(1022), false);
    const std::string whole = places_text(many_places(1022), true);

    CHECK(std::ranges::count(cut, '\n') == 21);
    CHECK(cut.ends_with("  and 1,002 more (-v lists all)\n"));
    CHECK(std::ranges::count(whole, '\n') == 1022);
    CHECK(std::ranges::count(places_text(many_places(20), false), '\n') == 20);
  }

  TEST_CASE("a line of the code with escape sequences does not reach the terminal as such") {
    const std::string text = places_text({{"a\x1b.c", 0, 0, "x\x1b[2J", "why"}}, false);

    CHECK(text.find('\x1b') == std::string::npos);
  }

  TEST_CASE("conflicts and failed agents are errors") {
    RunReport report = report_of(RunStatus::conflicts);
    Conflict conflict;
    conflict.path = "src/config.ts";
    conflict.branches = {"agent/1", "agent/2"};
    report.conflicts = {conflict};
    report.agents = {{"2", AgentStatus::failed, 0, 0, {}, "", "cannot write a.c: disk full"}};

    CHECK(troubles(report) ==
          "error: 1 file did not merge, so nothing was landed\n"
          "\n"
          "  src/config.ts   content   agent/1, agent/2\n"
          "error: agent 2 failed: cannot write a.c: disk full\n");
  }
}
