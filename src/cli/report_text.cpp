#include "git_refactor/cli/report_text.hpp"

#include "git_refactor/cli/wording.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace git_refactor::cli {

namespace {

constexpr std::size_t listed_at_most = 20;
constexpr std::size_t widest_location = 40;
constexpr std::size_t widest_line = 60;

std::string and_more(std::size_t count) {
  return fmt::format("  and {} more (-v lists all)\n", with_thousands(count));
}

/// "a, b or c".
std::string alternatives(const std::vector<std::string>& names) {
  if (names.size() < 2) {
    return fmt::format("{}", fmt::join(names, ""));
  }
  return fmt::format("{} or {}", fmt::join(names.begin(), names.end() - 1, ", "), names.back());
}

/// "function kfree to kfree_mem".
std::string subject_of(const RunReport& report) {
  const std::string kind =
      report.kind == SymbolKind::unknown ? "" : fmt::format("{} ", name_of(report.kind));
  return fmt::format("{}{} to {}", kind, report.operation.old_name, report.operation.new_name);
}

std::string extent_of(std::size_t sites, std::size_t files) {
  return fmt::format("{} in {}", counted(sites, "site"), counted(files, "file"));
}

/// How much a plan covers; its report counts nothing as edited or changed.
std::string extent_of_plan(const RunReport& report) {
  std::size_t sites = 0;
  std::size_t files = 0;
  for (std::size_t i = 0; i < report.shards.size(); ++i) {
    sites += report.shard_sites.at(i);
    files += report.shards[i].size();
  }
  return fmt::format("{}, {}", extent_of(sites, files), counted(report.shards.size(), "agent"));
}

std::size_t total_of(const std::map<SymbolKind, std::size_t>& counts) {
  std::size_t total = 0;
  for (const auto& [kind, count] : counts) {
    total += count;
  }
  return total;
}

/// One of the indented lines below the headline: "  left alone   43 sites that ...".
std::string detail(std::string_view title, std::size_t count, std::string_view text) {
  return fmt::format("  {:<10} {:>6} {}\n", title, with_thousands(count), text);
}

std::string other_sites_text(const RunReport& report) {
  const std::size_t total = total_of(report.sites_other);
  if (total == 0) {
    return {};
  }
  std::vector<std::string> parts;
  for (const auto& [kind, count] : report.sites_other) {
    parts.push_back(kind == SymbolKind::unknown
                        ? fmt::format("{} of another kind", with_thousands(count))
                        : counted(count, name_of(kind)));
  }
  return detail(
      "left alone", total,
      fmt::format("{} something else ({})", total == 1 ? "site that is" : "sites that are",
                  fmt::join(parts, ", ")));
}

std::string unsure_sites_text(const RunReport& report, bool verbose) {
  const std::size_t count = report.unsure.size();
  if (count == 0) {
    return {};
  }
  const bool edited = report.operation.unsure == UnsurePolicy::edit;
  const std::string_view left = count == 1 ? "left as it was" : "left as they were";
  const std::string text =
      detail("unsure", count,
             fmt::format("{} that cannot be known, {}{}", count == 1 ? "site" : "sites",
                         edited ? "changed too" : left, verbose ? "" : " (-v lists them)"));
  return verbose ? text + "\n" + places_text(report.unsure, true) + "\n" : text;
}

std::string skipped_files_text(const RunReport& report) {
  std::size_t total = 0;
  std::vector<std::string> parts;
  for (const auto& [reason, count] : report.files_skipped) {
    total += count;
    parts.push_back(fmt::format("{} {}", with_thousands(count), name_of(reason)));
  }
  return total == 0 ? ""
                    : detail("skipped", total,
                             fmt::format("{} not looked into ({})", total == 1 ? "file" : "files",
                                         fmt::join(parts, ", ")));
}

/// "a.py to b.py and 2 more".
std::string moves_text(const RunReport& report) {
  const auto& [from, to] = report.files_moved.front();
  const std::size_t others = report.files_moved.size() - 1;
  return fmt::format("{}: {} to {}{}", others == 0 ? "file" : "files", printable(from),
                     printable(to), others == 0 ? "" : fmt::format(" and {} more", others));
}

std::string details_of(const RunReport& report, bool verbose) {
  std::string text = other_sites_text(report) + unsure_sites_text(report, verbose);
  if (report.sites_assumed > 0) {
    text += detail("assumed", report.sites_assumed,
                   report.sites_assumed == 1
                       ? "of the sites is a member of an object of unknown type; no other has it"
                       : "of the sites are members of objects of unknown type; no other has it");
  }
  if (report.mentions_edited > 0) {
    text += detail("mentions", report.mentions_edited, "in comments and strings, changed too");
  }
  if (report.mentions > 0) {
    text += detail("mentions", report.mentions, "in comments and strings, left as they were");
  }
  if (report.outside_pathspec > 0) {
    text += detail("outside", report.outside_pathspec,
                   fmt::format("{} that the pathspec leaves out and {} the name",
                               report.outside_pathspec == 1 ? "file" : "files",
                               report.outside_pathspec == 1 ? "holds" : "hold"));
  }
  if (!report.files_moved.empty()) {
    text += detail("moved", report.files_moved.size(), moves_text(report));
  }
  if (!report.broken.empty()) {
    text += detail("broken", report.broken.size(), "sites mean something else now (--force):");
    text += "\n" + places_text(report.broken, verbose) + "\n";
  }
  return verbose ? text + skipped_files_text(report) : text;
}

std::string landing_text(const RunReport& report, const run::RenameRequest& request) {
  constexpr std::string_view take_back = "To take it back: git refactor undo";
  if (report.staged_only) {
    return fmt::format("Changed the working tree and the index, nothing committed. {}\n",
                       take_back);
  }
  const std::string where = report.branch.empty() ? "a detached HEAD" : report.branch;
  const std::string beside = request.target == run::LandingTarget::other_branch
                                 ? "; HEAD and the working tree are as they were"
                                 : "";
  return fmt::format("Committed {} on {}{}. {}\n", short_id(report.commit), where, beside,
                     take_back);
}

std::string plan_table(const RunReport& report) {
  std::uint64_t total = 0;
  for (const std::uint64_t cost : report.shard_costs) {
    total += cost;
  }
  std::string text =
      fmt::format("  {:>5}  {:>7}  {:>7}  {:>6}\n", "agent", "files", "sites", "cost");
  for (std::size_t i = 0; i < report.shards.size(); ++i) {
    const double share = total == 0 ? 0.0
                                    : 100.0 * static_cast<double>(report.shard_costs.at(i)) /
                                          static_cast<double>(total);
    text += fmt::format("  {:>5}  {:>7}  {:>7}  {:>5.1f}%\n", i + 1,
                        with_thousands(report.shards[i].size()),
                        with_thousands(report.shard_sites.at(i)), share);
  }
  return text;
}

/// Why there was nothing to do, as far as the report tells.
std::string unchanged_text(const RunReport& report) {
  const std::string& name = report.operation.old_name;
  const std::size_t others = total_of(report.sites_other);
  if (!report.unsure.empty()) {
    return fmt::format("Nothing to change: {} of {} cannot be known.\n",
                       counted(report.unsure.size(), "site"), name);
  }
  if (others > 0) {
    return fmt::format("Nothing to change: {} of {} are something else.\n", counted(others, "site"),
                       name);
  }
  std::string text =
      fmt::format("{} is not used in any of {}.", name, counted(report.files_scanned, "file"));
  if (report.mentions > 0) {
    text += fmt::format(" It is mentioned in comments and strings, {}.",
                        counted(report.mentions, "time"));
  }
  if (report.outside_pathspec > 0) {
    text += fmt::format(" The pathspec leaves out {} with it.",
                        counted(report.outside_pathspec, "file"));
  }
  std::vector<std::string> names;
  for (const auto& [near, sites] : report.nearest) {
    names.push_back(fmt::format("{} ({})", near,
                                names.empty() ? counted(sites, "site") : with_thousands(sites)));
  }
  return text + (names.empty() ? "" : fmt::format(" Did you mean {}?", alternatives(names))) + "\n";
}

std::string conflicts_text(const RunReport& report, const Console& console, bool verbose) {
  if (report.conflicts.empty()) {
    return {};
  }
  const std::size_t count = report.conflicts.size();
  std::string text = error_line(
      console, fmt::format("{} did not merge, so nothing was landed", counted(count, "file")));
  text += "\n";
  const std::size_t shown = verbose ? count : std::min(count, listed_at_most);
  for (std::size_t i = 0; i < shown; ++i) {
    const Conflict& conflict = report.conflicts[i];
    text += fmt::format("  {}   {}   {}\n", printable(conflict.path), name_of(conflict.kind),
                        fmt::join(conflict.branches, ", "));
    if (verbose && !conflict.message.empty()) {
      text += fmt::format("    {}\n", printable(conflict.message));
    }
  }
  return text + (shown < count ? and_more(count - shown) : "");
}

std::string refusal_text(const RunReport& report, const Console& console, bool verbose) {
  std::string text = error_line(console, report.refusal);
  if (!report.refusal_places.empty()) {
    text += "\n" + places_text(report.refusal_places, verbose);
  }
  if (!report.refusal_hint.empty()) {
    text += (report.refusal_places.empty() ? "" : "\n") + hint_line(console, report.refusal_hint);
  }
  return text;
}

}  // namespace

std::string places_text(const std::vector<Place>& places, bool all) {
  const std::size_t shown = all ? places.size() : std::min(places.size(), listed_at_most);
  std::vector<std::string> locations;
  std::vector<std::string> lines;
  std::size_t location_width = 0;
  std::size_t line_width = 0;
  for (std::size_t i = 0; i < shown; ++i) {
    locations.push_back(fmt::format("{}:{}", printable(places[i].path), places[i].row + 1));
    lines.push_back(shortened(printable(places[i].text), widest_line));
    location_width = std::max(location_width, columns_of(locations.back()));
    line_width = std::max(line_width, columns_of(lines.back()));
  }
  location_width = std::min(location_width, widest_location);
  std::string text;
  for (std::size_t i = 0; i < shown; ++i) {
    const std::string& why = places[i].why;
    text += fmt::format(
        "  {}   {}\n", padded(locations[i], location_width),
        why.empty() ? lines[i] : fmt::format("{}   {}", padded(lines[i], line_width), why));
  }
  return text + (shown < places.size() ? and_more(places.size() - shown) : "");
}

std::string summary_of(const RunReport& report, const run::RenameRequest& request, bool verbose) {
  const std::string changed = extent_of(report.sites_edited, report.files_changed);
  switch (report.status) {
    case RunStatus::landed:
      return fmt::format("Renamed {}: {}.\n", subject_of(report), changed) +
             details_of(report, verbose) + landing_text(report, request);
    case RunStatus::planned: {
      const bool is_plan = request.extent == run::Extent::plan;
      return fmt::format("Would rename {}: {}.\n", subject_of(report),
                         is_plan ? extent_of_plan(report) : changed) +
             details_of(report, verbose) + (is_plan ? "\n" + plan_table(report) + "\n" : "") +
             "Nothing was changed.\n";
    }
    case RunStatus::unchanged:
      return unchanged_text(report) + (verbose ? details_of(report, verbose) : "");
    case RunStatus::refused:
    case RunStatus::conflicts:
    case RunStatus::failed:
      break;
  }
  return {};
}

std::string troubles_of(const RunReport& report, const Console& console, bool verbose) {
  if (report.status == RunStatus::refused) {
    return refusal_text(report, console, verbose);
  }
  std::string text = conflicts_text(report, console, verbose);
  for (const AgentReport& agent : report.agents) {
    if (agent.status == AgentStatus::failed) {
      text +=
          error_line(console, fmt::format("agent {} failed: {}", agent.id, printable(agent.error)));
    }
  }
  if (report.status == RunStatus::failed && text.empty()) {
    text = error_line(console, "the run failed");
  }
  return text;
}

}  // namespace git_refactor::cli
