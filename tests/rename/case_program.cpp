#include "case_program.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/refactor/locate.hpp"
#include "git_refactor/syntax/program.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace rename_cases {

namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Files read_tree(const fs::path& directory) {
  Files files;
  if (fs::exists(directory)) {
    for (const auto& entry : fs::recursive_directory_iterator(directory)) {
      if (entry.is_regular_file()) {
        files[entry.path().lexically_relative(directory).generic_string()] =
            read_file(entry.path());
      }
    }
  }
  return files;
}

SourcePlace place_from(const std::string& text) {
  const std::size_t column = text.rfind(':');
  const std::size_t line = text.rfind(':', column - 1);
  const auto number = [&](std::size_t begin, std::size_t end) {
    return static_cast<std::uint32_t>(std::stoul(text.substr(begin + 1, end - begin - 1)) - 1);
  };
  return {text.substr(0, line), number(line, column), number(column, text.size())};
}

SymbolKind kind_named(const std::string& name) {
  const auto kind = symbol_kind_named(name);
  if (!kind) {
    throw std::runtime_error("no kind " + name);
  }
  return *kind;
}

template <typename Value>
Value chosen(const std::string& name, const std::map<std::string, Value>& choices) {
  return choices.at(name);
}

RenameOperation operation_from(const nlohmann::json& json) {
  RenameOperation operation;
  operation.new_name = json.at("new");
  std::string old_name = json.value("old", "");
  const std::size_t last = old_name.find_last_of(".:#");
  if (last != std::string::npos) {
    operation.target.qualifier = old_name.substr(0, old_name.find_last_not_of(".:#", last) + 1);
    old_name = old_name.substr(last + 1);
  }
  operation.old_name = old_name;
  if (json.contains("at")) {
    operation.target.at = place_from(json["at"]);
  }
  if (json.contains("kind")) {
    operation.target.kind = kind_named(json["kind"]);
  }
  if (json.contains("in")) {
    operation.target.in.push_back(json["in"]);
  }
  if (json.contains("lang")) {
    operation.target.language = language_named(std::string(json["lang"]));
  }
  operation.unsure =
      chosen<UnsurePolicy>(json.value("unsure", "refuse"), {{"refuse", UnsurePolicy::refuse},
                                                            {"skip", UnsurePolicy::skip},
                                                            {"edit", UnsurePolicy::edit}});
  operation.comments = chosen<CommentPolicy>(
      json.value("comments", "doc"),
      {{"none", CommentPolicy::none}, {"doc", CommentPolicy::doc}, {"all", CommentPolicy::all}});
  operation.strings = json.value("strings", false);
  operation.text_files = json.value("text_files", false);
  operation.variants = json.value("variants", false);
  operation.files = json.value("files", false);
  operation.aliases = json.value("aliases", false);
  operation.force = json.value("force", false);
  return operation;
}

std::string refusal_name(refactor::Refusal refusal) {
  switch (refusal) {
    case refactor::Refusal::ambiguous:
      return "ambiguous";
    case refactor::Refusal::unsure:
      return "unsure";
    case refactor::Refusal::clash:
      return "clash";
    case refactor::Refusal::bad_name:
      return "bad_name";
    case refactor::Refusal::outside:
      return "outside";
    case refactor::Refusal::nothing:
      return "nothing";
    case refactor::Refusal::none:
      break;
  }
  return {};
}

/// The files of known languages; headers are C++ where there is any C++.
std::vector<syntax::ProgramFile> program_files(const Files& files) {
  std::vector<syntax::ProgramFile> list;
  bool has_cpp = false;
  for (const auto& [path, text] : files) {
    if (const auto language = language_of_path(path)) {
      list.push_back({path, *language});
      has_cpp = has_cpp || *language == Language::cpp;
    }
  }
  for (syntax::ProgramFile& file : list) {
    if (has_cpp && file.path.ends_with(".h")) {
      file.language = Language::cpp;
    }
  }
  return list;
}

std::vector<std::uint32_t> holders(const std::vector<syntax::ProgramFile>& list, const Files& files,
                                   const std::string& word) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t index = 0; index < list.size(); ++index) {
    if (files.at(list[index].path).find(word) != std::string::npos) {
      found.push_back(index);
    }
  }
  return found;
}

Outcome applied(const Files& files, const std::vector<syntax::ProgramFile>& list,
                const refactor::RenameDecision& decision) {
  Outcome outcome;
  outcome.files = files;
  for (std::size_t index = 0; index < list.size(); ++index) {
    if (!decision.edits[index].empty()) {
      apply_edits(files.at(list[index].path), decision.edits[index],
                  outcome.files[list[index].path]);
    }
  }
  for (const syntax::FileMove& move : decision.moves) {
    auto moved = outcome.files.extract(move.from);
    moved.key() = move.to;
    outcome.files.insert(std::move(moved));
  }
  return outcome;
}

Outcome refusal_of(const refactor::RenameDecision& decision,
                   const std::vector<syntax::ProgramFile>& list, const Files& files) {
  Outcome outcome;
  outcome.refused = refusal_name(decision.refusal);
  outcome.reason = decision.reason;
  for (const refactor::Finding& finding : decision.findings) {
    const std::string& path = list[finding.file].path;
    const std::string before = files.at(path).substr(0, finding.offset);
    outcome.reason +=
        "\n      " + path + ":" + std::to_string(std::ranges::count(before, '\n') + 1) + ":" +
        std::to_string(before.size() - (before.rfind('\n') + 1) + 1) + " " + finding.why;
  }
  return outcome;
}

std::optional<refactor::ProgramPlace> located(const std::vector<syntax::ProgramFile>& list,
                                              const Files& files, RenameOperation& operation) {
  if (!operation.target.at) {
    return std::nullopt;
  }
  for (std::uint32_t index = 0; index < list.size(); ++index) {
    if (list[index].path == operation.target.at->path) {
      const refactor::LocatedName name =
          refactor::locate(list[index].language, files.at(list[index].path), *operation.target.at,
                           operation.old_name);
      operation.old_name = name.name;
      return refactor::ProgramPlace{index, name.offset};
    }
  }
  throw std::runtime_error("no file " + operation.target.at->path);
}

}  // namespace

Case read_case(const std::filesystem::path& directory) {
  const auto json = nlohmann::json::parse(read_file(directory / "operation.json"));
  return {directory.filename().string(),
          json.value("says", ""),
          operation_from(json),
          json.value("refused", ""),
          read_tree(directory / "before"),
          read_tree(directory / "after")};
}

Outcome rename_in(const Files& files, const RenameOperation& asked) {
  RenameOperation operation = asked;
  const std::vector<syntax::ProgramFile> list = program_files(files);
  std::optional<refactor::ProgramPlace> place;
  try {
    place = located(list, files, operation);
  } catch (const Error& error) {
    return {"nothing", error.what(), {}};
  }
  syntax::Program program(
      list, [&](std::uint32_t file) { return std::optional(files.at(list[file].path)); },
      {operation.old_name, operation.new_name});
  program.set_other_reader([&](std::string_view path) {
    const auto found = files.find(std::string(path));
    return found == files.end() ? std::nullopt : std::optional(found->second);
  });
  program.set_holders(holders(list, files, operation.old_name),
                      holders(list, files, operation.new_name));
  const refactor::RenameDecision decision = refactor::decide(operation, program, place);
  return decision.refusal == refactor::Refusal::none ? applied(files, list, decision)
                                                     : refusal_of(decision, list, files);
}

}  // namespace rename_cases
