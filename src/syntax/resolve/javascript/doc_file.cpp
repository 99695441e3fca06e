// Finds the JSDoc comments of a file, has them written as TypeScript, and parses that.

#include "doc_file.hpp"

#include "collector.hpp"
#include "facts.hpp"
#include "grammar.hpp"

#include <algorithm>

namespace git_refactor::syntax::javascript {

namespace {

std::vector<SyntaxNode> doc_comments(const FileModel& source) {
  std::vector<SyntaxNode> comments;
  if (source.text().find("/**") == std::string_view::npos) {
    return comments;
  }
  const SyntaxTree& tree = source.tree();
  for (std::uint32_t index = 0; index < tree.records().size(); ++index) {
    const SyntaxNode node = tree.node(index);
    if (type_of(node) == "comment" && source.text(node).starts_with("/**")) {
      comments.push_back(node);
    }
  }
  return comments;
}

}  // namespace

DocFile::DocFile(const FileModel& source, const AskedNames& asked) {
  DocWriter writer;
  for (const SyntaxNode node : doc_comments(source)) {
    by_node_.emplace(node.id(), comments_.size());
    comments_.push_back({node, std::make_unique<const DocComment>(source.text(node), node.begin()),
                         static_cast<std::uint32_t>(writer.text().size())});
    writer.write(*comments_.back().text, comments_.size() - 1);
  }
  for (std::uint32_t index = 0; index < writer.origins().size(); ++index) {
    if (writer.origins()[index] != no_index) {
      by_origin_.emplace_back(writer.origins()[index], index);
    }
  }
  std::ranges::sort(by_origin_);
  const Parser parser = make_parser(grammar_of(Language::typescript));
  model_ = std::make_unique<const FileModel>(
      *parser, FileModel::Source{Language::typescript, writer.text()}, asked);
}

std::optional<std::size_t> DocFile::index_of(SyntaxNode comment) const {
  const auto found = by_node_.find(comment.id());
  return found == by_node_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t DocFile::comment_at(std::uint32_t offset) const {
  const auto next = std::ranges::upper_bound(comments_, offset, {}, &Comment::written_at);
  return next == comments_.begin() ? 0 : static_cast<std::size_t>(next - comments_.begin()) - 1;
}

std::optional<std::uint32_t> DocFile::offset_of(std::uint32_t source_offset) const {
  const auto found = std::ranges::lower_bound(by_origin_, std::pair(source_offset, 0U));
  return found == by_origin_.end() || found->first != source_offset ? std::nullopt
                                                                    : std::optional(found->second);
}

SyntaxNode DocFile::written(std::size_t comment, char what) const {
  const std::string name = std::string("__") + what + std::to_string(comment);
  const auto declared = model_->declared(0, name);
  return declared.empty() ? SyntaxNode{} : model_->fact(declared.front()).leaf.parent();
}

}  // namespace git_refactor::syntax::javascript
