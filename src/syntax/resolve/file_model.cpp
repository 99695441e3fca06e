// One file as the resolver sees it.
//
// The survey asks a file for two names; the resolver asks it for whatever the types of receivers
// lead to, so here every identifier becomes a fact, by the same tables and scopes. One walk numbers
// the names, the collector classifies them, the resolution binds them inside the file.

#include "file_model.hpp"

#include "reparse.hpp"
#include "resolve/cpp/mask.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax {

namespace {

// A text as the grammar is to see it: `text` itself, or, with what hides names blanked, `masked`.
std::string_view shown(const FileModel::Source& source, std::string_view text,
                       const AskedNames& asked, std::string& masked) {
  if (source.language == Language::cpp) {
    masked = cpp::masked(text, asked, source.known_macros);
  }
  return masked.empty() ? text : masked;
}

}  // namespace

FileModel::FileModel(TSParser& parser, Source source, AskedNames asked)
    : source_(std::move(source)), asked_(std::move(asked)) {
  std::string masked;
  const std::string_view text = shown(source_, source_.text, asked_, masked);
  parse_with([&] { return parse_text(parser, text); });
  resolve();
}

// Parsing is timed apart from copying the tree, so that it can be said what all else costs.
template <typename Parse>
void FileModel::parse_with(const Parse& parse) {
  const auto started = std::chrono::steady_clock::now();
  ParsedTree parsed = parse();
  parse_time_ = std::chrono::steady_clock::now() - started;
  tree_ = std::make_unique<SyntaxTree>(std::move(parsed));
  // Only where a name stands is there anything to edit.
  if (std::ranges::none_of(asked_, [this](const std::string& name) {
        return source_.text.find(name) != std::string::npos;
      })) {
    tree_->drop_parsed();
  }
}

FileModel::FileModel(TSParser& parser, const FileModel& before, Source source,
                     std::span<const Edit> edits, Reparse reparse)
    : source_(std::move(source)), asked_(before.asked_) {
  std::string masked;
  const std::string_view now = shown(source_, source_.text, asked_, masked);
  // How a parser recovers from errors depends on where it comes from; and what is blanked may
  // differ in more than the edits.
  bool is_alike = before.error_count_ == 0 || reparse == Reparse::near_edits;
  is_alike = is_alike && before.tree_->parsed() != nullptr;
  if (is_alike && source_.language == Language::cpp) {
    std::string masked_before;
    std::string edited;
    apply_edits(shown(source_, before.source_.text, asked_, masked_before), edits, edited);
    is_alike = edited == now;
  }
  parse_with([&] {
    return is_alike ? parse_edited(parser, *before.tree_->parsed(), before.source_.text, now, edits)
                    : parse_text(parser, now);
  });
  resolve();
}

void FileModel::resolve() {
  source_.known_macros = {};
  const Grammar& grammar = grammar_of(source_.language);
  for (const std::string_view name : asked_) {
    const std::string_view raw = grammar.table().raw_prefix;
    number(!raw.empty() && name.starts_with(raw) ? name.substr(raw.size()) : name);
  }
  std::vector<Word> words = identifiers(grammar);
  const std::vector<Word> in_texts = words_in_texts(grammar, words);
  words.insert(words.end(), in_texts.begin(), in_texts.end());
  // The identifier of a label stands behind its mark.
  const auto is_label = [&](std::uint32_t name, std::uint32_t offset) {
    const char mark = grammar.table().label_mark;
    return mark != 0 && names_[name].starts_with(mark) && source_.text[offset] == mark;
  };
  for (Word& word : words) {
    word.offset += is_label(word.name, word.offset) ? 1 : 0;
  }
  std::ranges::sort(words, {}, &Word::offset);
  Collector collector(grammar, source_.text, names_);
  collector.add(*tree_, {.text = source_.text, .begin = 0, .words = words});
  for (Fact& fact : collector.facts().facts) {
    fact.offset -= fact.offset > 0 && is_label(fact.name, fact.offset - 1) ? 1 : 0;
  }
  resolution_.emplace(grammar.table(), std::move(collector.facts()));
  index();
}

std::uint32_t FileModel::number(std::string_view name) {
  const auto [found, is_new] =
      numbers_.try_emplace(name, static_cast<std::uint32_t>(names_.size()));
  if (is_new) {
    names_.push_back(name);
  }
  return found->second;
}

// Where the name of an identifier begins, and how it is spelled: without the prefix of a raw one or
// the mark of a macro's variable, but with the mark of a label. Empty for a keyword that the
// grammar takes for an identifier.
std::pair<std::uint32_t, std::string_view> FileModel::spelled(const LanguageTable& table,
                                                              SyntaxNode node) const {
  std::string_view name = text(node);
  std::uint32_t offset = node.begin();
  const std::string_view raw = table.raw_prefix;
  if (raw.empty()) {
    return {offset, name};
  }
  if (name.starts_with(raw)) {
    return {offset + static_cast<std::uint32_t>(raw.size()), name.substr(raw.size())};
  }
  if (!table.variable_mark.empty() && name.starts_with(table.variable_mark)) {
    name.remove_prefix(table.variable_mark.size());
    offset += static_cast<std::uint32_t>(table.variable_mark.size());
  } else if (table.label_mark != 0 && offset > 0 && source_.text[offset - 1] == table.label_mark) {
    --offset;
    name = std::string_view(source_.text).substr(offset, name.size() + 1);
  }
  return {offset, is_no_name(name) ? std::string_view() : name};
}

// A keyword, but for Rust's `self` if it is asked for: the parameter that it names can get a name.
bool FileModel::is_no_name(std::string_view word) const {
  const bool is_asked_receiver = source_.language == Language::rust && word == "self" &&
                                 std::ranges::find(asked_, word) != asked_.end();
  return is_keyword(source_.language, word) && !is_asked_receiver;
}

std::vector<Word> FileModel::identifiers(const Grammar& grammar) {
  std::vector<Word> words;
  for (std::uint32_t index = 0; index < tree_->records().size(); ++index) {
    const SyntaxNode node = tree_->node(index);
    if (node.is_error() || node.is_missing()) {
      ++error_count_;
    }
    if (node.is_leaf() && grammar.identifier(node.symbol()) != nullptr) {
      const auto [offset, name] = spelled(grammar.table(), node);
      if (!name.empty()) {
        words.push_back({offset, number(name)});
      }
    }
  }
  return words;
}

// The asked names where no identifier stands: in comments, in strings, and in code that does not
// parse.
std::vector<Word> FileModel::words_in_texts(const Grammar& grammar,
                                            std::span<const Word> identifiers) {
  const std::vector<std::string_view> asked(asked_.begin(), asked_.end());
  std::vector<Word> words = find_words(grammar.table(), source_.text, asked);
  const bool has_raw = !grammar.table().raw_prefix.empty();
  std::erase_if(words, [&](const Word& word) {
    return std::ranges::binary_search(identifiers, word.offset, {}, &Word::offset) ||
           (has_raw && is_no_name(names_[word.name]));
  });
  for (const Word& word : words) {
    const SyntaxNode node = tree_->node(tree_->innermost(word.offset));
    if (grammar.is_text(node.symbol()) || is_comment(node)) {
      text_sites_.push_back(
          {word.offset, static_cast<std::uint8_t>(word.name), is_comment(node), node});
    }
  }
  return words;
}

void FileModel::index() {
  by_name_.resize(names_.size());
  by_scope_.resize(scopes().size());
  for (std::uint32_t index = 0; index < facts().size(); ++index) {
    const Fact& fact = facts()[index];
    by_name_[fact.name].push_back(index);
    if (fact.effect == Effect::declare) {
      by_scope_[fact.scope].push_back(index);
    }
  }
  for (std::uint32_t index = 0; index < scopes().size(); ++index) {
    if (!scopes()[index].node.is_null()) {
      scope_of_node_[scopes()[index].node.id()] = index;
    }
  }
  // A word that the language's table takes for code is no text.
  std::erase_if(text_sites_,
                [this](const TextSite& site) { return fact_at(site.offset).has_value(); });
}

std::optional<std::uint32_t> FileModel::number_of(std::string_view name) const {
  const auto found = numbers_.find(name);
  return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

std::span<const std::uint32_t> FileModel::named(std::string_view name) const {
  const auto number = number_of(name);
  return number ? named(*number) : std::span<const std::uint32_t>();
}

std::optional<std::uint32_t> FileModel::fact_at(std::uint32_t offset) const {
  const auto found = std::ranges::lower_bound(facts(), offset, {}, &Fact::offset);
  return found == facts().end() || found->offset != offset
             ? std::nullopt
             : std::optional(static_cast<std::uint32_t>(found - facts().begin()));
}

std::optional<std::uint32_t> FileModel::fact_of(SyntaxNode identifier) const {
  if (identifier.is_null()) {
    return std::nullopt;
  }
  const std::uint32_t begin = identifier.begin();
  const std::size_t raw = grammar_of(source_.language).table().raw_prefix.size();
  const auto found = fact_at(begin);
  return found || raw == 0 ? found : fact_at(begin + static_cast<std::uint32_t>(raw));
}

std::span<const std::uint32_t> FileModel::declared(std::uint32_t scope,
                                                   std::string_view name) const {
  const auto number = number_of(name);
  return number ? resolution_->declared(scope, *number) : std::span<const std::uint32_t>();
}

std::uint32_t FileModel::look_up(std::string_view name, Spaces spaces, std::uint32_t scope,
                                 std::uint32_t offset) const {
  const auto number = number_of(name);
  return number ? resolution_->look_up(*number, spaces, scope, offset) : no_index;
}

std::uint32_t FileModel::scope_opened_by(SyntaxNode node) const {
  const auto found = scope_of_node_.find(node.id());
  return found == scope_of_node_.end() ? no_index : found->second;
}

std::uint32_t FileModel::scope_around(SyntaxNode node) const {
  while (!node.is_null()) {
    node = node.parent();
    const std::uint32_t scope = node.is_null() ? 0 : scope_opened_by(node);
    if (scope != no_index) {
      return scope;
    }
  }
  return 0;
}

std::uint32_t FileModel::enclosing(std::uint32_t scope, ScopeKind kind) const {
  while (scope != no_index && scopes()[scope].kind != kind) {
    scope = scopes()[scope].parent;
  }
  return scope;
}

SyntaxNode ancestor_of_type(SyntaxNode node, std::string_view type) {
  while (!node.is_null() && type_of(node) != type) {
    node = node.parent();
  }
  return node;
}

SyntaxNode child_of_type(SyntaxNode node, std::string_view type) {
  for (const SyntaxNode child : node.named_children()) {
    if (child.type() == type) {
      return child;
    }
  }
  return {};
}

}  // namespace git_refactor::syntax
