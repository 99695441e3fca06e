#include "git_refactor/run/operation_spec.hpp"

#include <nlohmann/json.hpp>

#include <string_view>
#include <utility>

namespace git_refactor::run {

namespace {

using Json = nlohmann::ordered_json;

std::string_view spelling_of(UnsurePolicy policy) {
  switch (policy) {
    case UnsurePolicy::skip:
      return "skip";
    case UnsurePolicy::edit:
      return "edit";
    case UnsurePolicy::refuse:
      break;
  }
  return "refuse";
}

void add_target(Json& spec, const TargetFilter& target) {
  if (target.at) {
    spec["at"] = {{"path", target.at->path}, {"line", target.at->row + 1}};
    if (target.at->column) {
      spec["at"]["column"] = *target.at->column + 1;
    }
  }
  if (!target.qualifier.empty()) {
    spec["qualifier"] = target.qualifier;
  }
  if (target.kind) {
    spec["kind"] = name_of(*target.kind);
  }
  if (!target.in.empty()) {
    spec["in"] = target.in;
  }
  if (target.language) {
    spec["language"] = name_of(*target.language);
  }
}

void add_reach(Json& spec, const RenameOperation& operation) {
  if (operation.comments != CommentPolicy::doc) {
    spec["comments"] = operation.comments == CommentPolicy::none ? "none" : "all";
  }
  for (const auto& [name, is_on] :
       {std::pair{"strings", operation.strings}, std::pair{"text_files", operation.text_files},
        std::pair{"text", operation.text}, std::pair{"variants", operation.variants},
        std::pair{"files", operation.files}, std::pair{"aliases", operation.aliases},
        std::pair{"force", operation.force}}) {
    if (is_on) {
      spec[name] = true;
    }
  }
  if (!operation.macros.empty()) {
    spec["macros"] = operation.macros;
  }
}

}  // namespace

Json spec_of(const RenameOperation& operation) {
  Json spec{{"op", "rename"},
            {"old", operation.old_name},
            {"new", operation.new_name},
            {"unsure", spelling_of(operation.unsure)}};
  add_target(spec, operation.target);
  add_reach(spec, operation);
  return spec;
}

}  // namespace git_refactor::run
