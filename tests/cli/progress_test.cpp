#include "git_refactor/cli/progress.hpp"

#include "git_refactor/cli/wording.hpp"

#include <doctest/doctest.h>

#include <semaphore>
#include <sstream>
#include <thread>

using namespace git_refactor;
using namespace git_refactor::cli;
using namespace std::chrono_literals;

namespace {

PhaseProgress surveying() {
  return {Phase::surveying, 3845, 8943, 130U << 20U, 1s, {}};
}

PhaseProgress editing(std::size_t agents) {
  PhaseProgress progress{Phase::editing, 50, 100, 0, 1s, {}};
  progress.agents.assign(agents, {5, 10});
  return progress;
}

}  // namespace

TEST_SUITE("cli::progress") {
  TEST_CASE("a phase shows its share, count and throughput as git does") {
    CHECK(progress_lines(surveying(), {80, 24}) ==
          std::vector<std::string>{"Surveying candidates:  42% (3845/8943), 130 MiB/s"});
  }

  TEST_CASE("a phase whose size is not known shows its count alone") {
    CHECK(progress_lines({Phase::scanning, 512, 0, 0, 1s, {}}, {80, 24}) ==
          std::vector<std::string>{"Scanning files: 512"});
  }

  TEST_CASE("while editing each agent has a line of its own") {
    const auto lines = progress_lines(editing(2), {80, 24});

    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == "Editing files:  50% (50/100)");
    CHECK(lines[1] == "  agent 1   ###############...............  50% (5/10)");
  }

  TEST_CASE("no line is as wide as the terminal, however narrow") {
    for (std::size_t columns = 1; columns < 100; ++columns) {
      for (const PhaseProgress& progress : {surveying(), editing(3)}) {
        for (const std::string& line : progress_lines(progress, {columns, 24})) {
          CAPTURE(columns);
          CAPTURE(line);
          CHECK(columns_of(line) <= std::max<std::size_t>(columns - 1, 1));
        }
      }
    }
  }

  TEST_CASE("no more lines are drawn than the terminal has rows") {
    for (std::size_t rows = 1; rows < 30; ++rows) {
      CAPTURE(rows);
      CHECK(progress_lines(editing(16), {80, rows}).size() <= std::max<std::size_t>(rows, 1));
    }
    CHECK(progress_lines(editing(16), {80, 10}).back() == "  and 10 more");
  }

  TEST_CASE("the line that stays has its columns") {
    CHECK(phase_line(Phase::surveying, 8943, 2900ms, "2 agents") ==
          "Surveying      8,943 candidates       2.9 s   (2 agents)");
    CHECK(phase_line(Phase::reconciling, 1, 0ms, "") ==
          "Reconciling        1 branch           0.0 s");
  }

  TEST_CASE("the line that stays gives up its columns where they do not fit") {
    CHECK(phase_line(Phase::surveying, 8943, 2900ms, "2 agents", {50, 24}) ==
          "Surveying      8,943 candidates       2.9 s");
    CHECK(phase_line(Phase::surveying, 8943, 2900ms, "2 agents", {40, 24}) ==
          "Surveying 8,943 candidates, 2.9 s");
    CHECK(phase_line(Phase::surveying, 8943, 2900ms, "2 agents", {20, 24}) ==
          "Surveying 8,943 c...");
  }

  TEST_CASE("lines are kept only where asked for") {
    std::ostringstream out;
    std::ostringstream err;
    const Console console{out, err};
    const auto run = [&](ProgressSettings settings) {
      err.str("");
      Progress progress(console, settings);
      for (const Phase phase : {Phase::planning, Phase::landing}) {
        progress.phase_began(phase, 3);
        progress.phase_ended(phase, 3);
      }
      return err.str();
    };

    CHECK(run({}).empty());
    CHECK(run({.keeps_lines = true}) == phase_line(Phase::landing, 3, 0s, "") + "\n");
    CHECK(run({.keeps_lines = true, .shows_all = true}) ==
          phase_line(Phase::planning, 3, 0s, "") + "\n" + phase_line(Phase::landing, 3, 0s, "") +
              "\n");
  }

  TEST_CASE("a landing is drawn while files land, and not any more when others use the terminal") {
    std::ostringstream out;
    std::ostringstream err;
    // The size is asked for before each drawing.
    std::counting_semaphore drawings(0);
    const Console console{.out = out, .err = err, .err_size = [&] {
                            drawings.release();
                            return TerminalSize{};
                          }};
    Progress progress(console, {.draws = true});

    progress.phase_began(Phase::landing, 9000);
    progress.advanced(4500, 0);
    drawings.acquire();
    progress.terminal_left_to_others();  // waits for the drawing to end
    const std::string drawn = err.str();
    while (drawings.try_acquire()) {
    }
    progress.advanced(4500, 0);
    const bool is_drawn_again = drawings.try_acquire_for(300ms);
    progress.phase_ended(Phase::landing, 9000);
    progress.finish();

    CHECK(drawn.find("Landing files:  50% (4500/9000)") != std::string::npos);
    CHECK(drawn.ends_with("\r\x1b[J"));
    CHECK_FALSE(is_drawn_again);
    CHECK(err.str() == drawn);
  }

  TEST_CASE("several threads may report at once while it draws") {
    std::ostringstream out;
    std::ostringstream err;
    const Console console{out, err};
    Progress progress(console, {.draws = true, .keeps_lines = true});

    progress.phase_began(Phase::editing, 2000);
    {
      std::vector<std::jthread> agents;
      for (std::size_t agent = 0; agent < 2; ++agent) {
        agents.emplace_back([&progress, agent] {
          for (std::size_t i = 1; i <= 1000; ++i) {
            progress.advanced(1, 100);
            progress.agent_advanced(agent, i, 1000);
          }
        });
      }
    }
    progress.phase_ended(Phase::editing, 2000);
    progress.finish();

    CHECK(err.str().ends_with("(2 worktrees)\n"));
  }
}
