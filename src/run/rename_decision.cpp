// From the candidates to a decided rename.
//
// Resolving a program parses every candidate whole, 9 MB a second and core. That is right for all
// but one case: a name of C used all over a large repository. There the survey of names comes
// first, which parses only the declarations that hold the name; what it is sure about it decides
// alone, and proves by a second survey of the edited files. What it is not sure about, and what is
// no global name, is resolved after all, unless there is too much of it.

#include "rename_decision.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/refactor/locate.hpp"

#include "interruption.hpp"
#include "known_macros.hpp"
#include "places.hpp"
#include "program_survey.hpp"
#include "survey.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace git_refactor::run {

namespace {

/// Up to here all candidates are resolved, whatever their language.
constexpr std::uint64_t always_resolved_bytes = std::uint64_t{2} << 20U;

/// Beyond this a program of C is not resolved: its trees would not fit into the memory.
constexpr std::uint64_t most_resolved_bytes = std::uint64_t{96} << 20U;

/// With more candidates than this, it is asked first whether a place means a local.
constexpr std::size_t many_files = 50;

class RenameDecider {
 public:
  explicit RenameDecider(const DecisionTask& task) : task_(task) {}

  DecidedRename run();

 private:
  [[nodiscard]] bool is_large_c() const;
  [[nodiscard]] std::uint64_t candidate_bytes() const;
  [[nodiscard]] bool decide_by_survey();
  void prove_by_survey(const SurveyTask& task, std::span<const syntax::FileSurvey> before);
  void decide_by_program();
  [[nodiscard]] ProgramSurvey::Task survey_task(std::span<const scan::Candidate> old_holders,
                                                std::span<const scan::Candidate> new_holders) const;
  [[nodiscard]] std::optional<refactor::ProgramPlace> place_in(ProgramSurvey& survey) const;
  [[nodiscard]] std::vector<scan::Candidate> file_of_local() const;
  [[nodiscard]] UnsureSite site_of(ProgramSurvey& survey, const refactor::Finding& finding) const;
  [[nodiscard]] std::vector<const scan::TrackedFile*> surveyed_files() const;
  void collect(std::span<const scan::TrackedFile* const> files);

  const DecisionTask& task_;
  DecidedRename result_;
  std::vector<scan::Candidate> surveyed_;  ///< files that hold OLD or NEW, by path
};

std::uint64_t RenameDecider::candidate_bytes() const {
  return std::accumulate(
      task_.candidates.files.begin(), task_.candidates.files.end(), std::uint64_t{0},
      [](std::uint64_t sum, const scan::Candidate& each) { return sum + each.size_bytes; });
}

bool RenameDecider::is_large_c() const {
  const auto is_c = [](const scan::Candidate& each) { return each.language == Language::c; };
  return task_.operation.target.is_empty() && candidate_bytes() > always_resolved_bytes &&
         std::ranges::any_of(task_.candidates.files, is_c);
}

std::vector<const scan::TrackedFile*> RenameDecider::surveyed_files() const {
  std::vector<const scan::TrackedFile*> files;
  for (const scan::Candidate& candidate : surveyed_) {
    files.push_back(&task_.inventory.files[candidate.file]);
  }
  return files;
}

/// Says whether the survey has an answer at all.
bool RenameDecider::decide_by_survey() {
  const auto by_file = [](const scan::Candidate& one, const scan::Candidate& other) {
    return one.file < other.file;
  };
  std::ranges::set_union(task_.candidates.files, task_.candidates.others,
                         std::back_inserter(surveyed_), by_file);
  const std::array<std::string_view, 2> names{task_.operation.old_name, task_.operation.new_name};
  const SurveyTask task{task_.inventory, task_.source, surveyed_, names, task_.workers};
  const std::vector<syntax::FileSurvey> surveys =
      survey_candidates(task, task_.observer, task_.stop);
  stop_if_asked(task_.stop);
  std::vector<refactor::SurveyedFile> files;
  for (std::size_t i = 0; i < surveyed_.size(); ++i) {
    files.push_back(
        {task_.inventory.files[surveyed_[i].file].path, surveyed_[i].language, &surveys[i]});
  }
  std::optional<refactor::RenameDecision> decision =
      refactor::decide_global(task_.operation, files);
  if (!decision) {
    return false;
  }
  result_.decision = std::move(*decision);
  if (result_.decision.refusal == refactor::Refusal::none) {
    prove_by_survey(task, surveys);
  }
  return true;
}

void RenameDecider::prove_by_survey(const SurveyTask& task,
                                    std::span<const syntax::FileSurvey> before) {
  task_.enter(Phase::proving);
  refactor::RenameDecision& decision = result_.decision;
  const std::vector<syntax::FileSurvey> after = survey_edited(task, decision.edits, task_.stop);
  stop_if_asked(task_.stop);
  for (std::size_t i = 0; i < surveyed_.size(); ++i) {
    if (!decision.edits[i].empty()) {
      std::ranges::move(refactor::prove(i, before[i], after[i], decision.edits[i]),
                        std::back_inserter(decision.broken));
    }
  }
  result_.is_proven = true;
  if (!decision.broken.empty() && !task_.operation.force) {
    decision.refusal = refactor::Refusal::clash;
    decision.reason = task_.operation.new_name + " would change what names mean";
    decision.findings = std::move(decision.broken);
    decision.broken.clear();
  }
}

void RenameDecider::collect(std::span<const scan::TrackedFile* const> files) {
  refactor::RenameDecision& decision = result_.decision;
  result_.findings = places_of(task_.source, files, decision.findings);
  result_.unsure = places_of(task_.source, files, decision.unsure);
  result_.broken = places_of(task_.source, files, decision.broken);
  if (decision.refusal != refactor::Refusal::none) {
    return;
  }
  std::unordered_map<std::string_view, std::uint64_t> sizes;
  for (const scan::Candidate& candidate : task_.candidates.files) {
    sizes[task_.inventory.files[candidate.file].path] = candidate.size_bytes;
  }
  for (std::size_t i = 0; i < decision.edits.size(); ++i) {
    const auto move = std::ranges::find(decision.moves, files[i]->path, &syntax::FileMove::from);
    const bool moves = move != decision.moves.end();
    if (moves || !decision.edits[i].empty()) {
      result_.files.push_back({*files[i], sizes[files[i]->path], std::move(decision.edits[i]),
                               moves ? move->to : std::string()});
    }
  }
}

UnsureSite RenameDecider::site_of(ProgramSurvey& survey, const refactor::Finding& finding) const {
  constexpr std::uint32_t lines_around = 3;
  const std::array<const scan::TrackedFile*, 1> file{&survey.tracked(finding.file)};
  const refactor::Finding here{0, finding.offset, finding.why};
  UnsureSite site;
  site.place = places_of(task_.source, file, std::span(&here, 1)).front();
  site.first_row = site.place.row - std::min(site.place.row, lines_around);
  std::string_view rest = survey.program().text(static_cast<std::uint32_t>(finding.file));
  for (std::uint32_t row = 0; row <= site.place.row + lines_around && !rest.empty(); ++row) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    if (row >= site.first_row) {
      site.lines.emplace_back(rest.substr(0, end));
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return site;
}

ProgramSurvey::Task RenameDecider::survey_task(std::span<const scan::Candidate> old_holders,
                                               std::span<const scan::Candidate> new_holders) const {
  return {task_.repository,
          task_.inventory,
          task_.source,
          old_holders,
          new_holders,
          task_.workers,
          definitions_of_macros(task_.operation)};
}

std::optional<refactor::ProgramPlace> RenameDecider::place_in(ProgramSurvey& survey) const {
  const auto& place = task_.operation.target.at;
  if (!place) {
    return std::nullopt;
  }
  const auto file = survey.find(place->path);
  if (!file) {
    throw Error(ErrorKind::not_found, "cannot look into " + place->path);
  }
  const refactor::LocatedName name =
      refactor::locate(survey.program().language(*file), survey.program().text(*file), *place,
                       task_.operation.old_name);
  return refactor::ProgramPlace{*file, name.offset};
}

// A local is its file's affair, however many files have a local of that name. Only Python's
// parameters are named elsewhere, by keyword arguments.
std::vector<scan::Candidate> RenameDecider::file_of_local() const {
  if (!task_.operation.target.at || task_.candidates.files.size() <= many_files) {
    return {};
  }
  std::vector<scan::Candidate> own;
  std::ranges::copy_if(
      task_.candidates.files, std::back_inserter(own), [&](const scan::Candidate& candidate) {
        return task_.inventory.files[candidate.file].path == task_.operation.target.at->path;
      });
  if (own.empty()) {
    return {};
  }
  ProgramSurvey survey(survey_task(own, {}), {task_.operation.old_name, task_.operation.new_name},
                       task_.observer, task_.stop);
  const auto place = place_in(survey);
  syntax::Program& program = survey.program();
  program.relate();
  for (const syntax::ProgramSite& site : program.sites(place->file)) {
    if (site.offset == place->offset && !site.denotation.senses.empty()) {
      const SymbolKind kind = program.describe(site.denotation.senses.front().entity).kind;
      const bool is_local =
          kind == SymbolKind::local || kind == SymbolKind::label ||
          (kind == SymbolKind::parameter && own.front().language != Language::python);
      return is_local ? own : std::vector<scan::Candidate>();
    }
  }
  return {};
}

void RenameDecider::decide_by_program() {
  const std::vector<scan::Candidate> own = file_of_local();
  if (own.empty() && candidate_bytes() > most_resolved_bytes) {
    throw Error(ErrorKind::refused,
                fmt::format("cannot resolve {} in {} files of {} MB together: that is too much",
                            task_.operation.old_name, task_.candidates.files.size(),
                            candidate_bytes() >> 20U),
                "name a part of the repository: -- PATHSPEC");
  }
  ProgramSurvey survey(own.empty() ? survey_task(task_.candidates.files, task_.candidates.others)
                                   : survey_task(own, {}),
                       {task_.operation.old_name, task_.operation.new_name}, task_.observer,
                       task_.stop);
  stop_if_asked(task_.stop);
  const std::optional<refactor::ProgramPlace> at = place_in(survey);
  refactor::DecisionHooks hooks;
  hooks.before_proof = [&] { task_.enter(Phase::proving); };
  if (task_.ask_unsure) {
    hooks.ask_unsure = [&](const refactor::Finding& finding) {
      task_.observer.terminal_left_to_others();
      return task_.ask_unsure(site_of(survey, finding));
    };
  }
  result_.decision = refactor::decide(task_.operation, survey.program(), at, hooks);
  result_.is_proven = true;
  result_.parse_time = survey.program().parse_time();
  std::vector<const scan::TrackedFile*> files;
  for (std::size_t i = 0; i < survey.program().files().size(); ++i) {
    files.push_back(&survey.tracked(i));
  }
  collect(files);
}

DecidedRename RenameDecider::run() {
  task_.enter(Phase::surveying);
  if (is_large_c()) {
    const bool is_decided = decide_by_survey();
    const bool is_settled = is_decided && result_.decision.refusal == refactor::Refusal::none;
    if (is_settled || (is_decided && candidate_bytes() > most_resolved_bytes)) {
      collect(surveyed_files());
      return std::move(result_);
    }
    result_ = {};
  }
  decide_by_program();
  return std::move(result_);
}

}  // namespace

DecidedRename decide_rename(const DecisionTask& task) {
  return RenameDecider(task).run();
}

std::string name_at(const scan::Inventory& inventory, const scan::ContentSource& source,
                    const RenameOperation& operation) {
  const SourcePlace& place = *operation.target.at;
  const auto file =
      std::ranges::lower_bound(inventory.files, place.path, {}, &scan::TrackedFile::path);
  if (file == inventory.files.end() || file->path != place.path) {
    throw Error(ErrorKind::not_found, "cannot look into " + place.path +
                                          ": no tracked file of a known language has that path");
  }
  std::string content;
  scan::ContentReader(source).read(*file, content);
  const auto language =
      file->language ? file->language
                     : language_of_shebang(std::string_view(content).substr(0, content.find('\n')));
  if (!language) {
    throw Error(ErrorKind::refused,
                "cannot look into " + place.path + ": its language is not known");
  }
  return refactor::locate(*language, content, place, operation.old_name).name;
}

}  // namespace git_refactor::run
