#include "exec_progress.hpp"

#include "git_refactor/base/waiting.hpp"
#include "git_refactor/cli/wording.hpp"
#include "git_refactor/run/exec_json.hpp"

#include "exec_text.hpp"
#include "terminal.hpp"

#include <ostream>
#include <stop_token>

namespace git_refactor::cli {

namespace {

constexpr std::chrono::milliseconds frame{250};

}  // namespace

ExecProgress::ExecProgress(const Console& console, ExecView view) : console_(console), view_(view) {
  if (view_ == ExecView::table) {
    painter_ = std::jthread([this](const std::stop_token& stop) {
      while (wait_for(frame, stop)) {
        draw();
      }
    });
  }
}

ExecProgress::~ExecProgress() {
  finish();
}

void ExecProgress::agents_planned(const ExecReport& report) {
  shown_.with([&](Shown& shown) {
    shown.agents = report.agents;
    shown.began.assign(report.agents.size(), Clock::now());
    shown.is_begun = true;
    if (view_ == ExecView::events) {
      console_.out << run::json_of_event(report, "begun") << std::flush;
    } else if (view_ == ExecView::table || view_ == ExecView::lines) {
      console_.err << exec_headline(report) + "\n" + (view_ == ExecView::table ? "\n" : "")
                   << std::flush;
    }
  });
}

void ExecProgress::waits_for(std::string_view what) {
  shown_.with([&](Shown& shown) { shown.waits_for = what; });
}

void ExecProgress::agent_changed(std::size_t index, const CommandReport& agent) {
  shown_.with([&](Shown& shown) {
    if (index >= shown.agents.size()) {
      return;
    }
    const bool is_new_state = shown.agents[index].status != agent.status;
    if (is_new_state && agent.status == CommandStatus::running) {
      shown.began[index] = Clock::now();
    }
    shown.agents[index] = agent;
    if (view_ == ExecView::events) {
      console_.out << run::json_of_event(agent) << std::flush;
    } else if (view_ == ExecView::lines && is_new_state && agent.attempts > 0) {
      console_.err << agent_event_line(agent) << std::flush;
    }
  });
}

void ExecProgress::draw() {
  shown_.with([this](Shown& shown) {
    if (shown.is_begun && !shown.is_over) {
      draw(shown);
    }
  });
}

void ExecProgress::draw(Shown& shown) const {
  std::vector<CommandReport> agents = shown.agents;
  for (std::size_t index = 0; index < agents.size(); ++index) {
    if (agents[index].status == CommandStatus::running) {
      agents[index].time += Clock::now() - shown.began[index];
    }
  }
  std::string text = move_to_top(shown.lines_drawn);
  shown.lines_drawn = 0;
  std::vector<std::string> lines = agent_table(agents, console_.err_size());
  if (!shown.waits_for.empty()) {
    lines.push_back(shortened(printable(shown.waits_for), console_.err_size().columns));
  }
  for (const std::string& line : lines) {
    text += (shown.lines_drawn++ == 0 ? "" : "\n") + line + std::string(erase_line_end);
  }
  console_.err << text + std::string(erase_below) << std::flush;
}

void ExecProgress::finish() {
  if (painter_.joinable()) {
    painter_.request_stop();
    painter_.join();
  }
  shown_.with([this](Shown& shown) {
    if (view_ == ExecView::table && shown.is_begun && !shown.is_over) {
      draw(shown);
      console_.err << "\n\n" << std::flush;
    }
    shown.is_over = true;
  });
}

}  // namespace git_refactor::cli
