#include "syntax_tree.hpp"

#include "git_refactor/base/error.hpp"

#include "grammar.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace git_refactor::syntax {

namespace {

GrammarNames names_in(const TSLanguage* language) {
  GrammarNames names;
  for (std::uint32_t symbol = 0; symbol < ts_language_symbol_count(language); ++symbol) {
    const auto number = static_cast<TSSymbol>(symbol);
    names.types.emplace_back(ts_language_symbol_name(language, number));
    names.is_named.push_back(ts_language_symbol_type(language, number) == TSSymbolTypeRegular);
  }
  names.fields.emplace_back();  // 0 is no field
  for (std::uint32_t field = 1; field <= ts_language_field_count(language); ++field) {
    names.fields.emplace_back(
        ts_language_field_name_for_id(language, static_cast<TSFieldId>(field)));
  }
  return names;
}

const GrammarNames& names_of(const TSLanguage* language) {
  static std::mutex mutex;
  static std::map<const TSLanguage*, const GrammarNames> names;
  const std::scoped_lock lock(mutex);
  const auto found = names.find(language);
  return found != names.end() ? found->second
                              : names.emplace(language, names_in(language)).first->second;
}

/// Copies a tree; a cursor is the cheapest way through one that the library has.
class Copy {
 public:
  Copy(const TSTree& tree, const GrammarNames& names, std::vector<SyntaxTree::Record>& records)
      : cursor_(ts_tree_cursor_new(ts_tree_root_node(&tree))), names_(names), records_(records) {}

  ~Copy() { ts_tree_cursor_delete(&cursor_); }

  Copy(const Copy&) = delete;
  Copy& operator=(const Copy&) = delete;
  Copy(Copy&&) = delete;
  Copy& operator=(Copy&&) = delete;

  void run() {
    std::uint32_t parent = no_index;
    while (true) {
      const std::uint32_t index = add(parent);
      if (ts_tree_cursor_goto_first_child(&cursor_)) {
        parent = index;
        continue;
      }
      records_[index].past = size();
      while (!ts_tree_cursor_goto_next_sibling(&cursor_)) {
        if (parent == no_index) {
          return;
        }
        ts_tree_cursor_goto_parent(&cursor_);
        records_[parent].past = size();
        parent = records_[parent].parent;
      }
    }
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(records_.size()); }

  std::uint32_t add(std::uint32_t parent) {
    const TSNode node = ts_tree_cursor_current_node(&cursor_);
    const TSSymbol symbol = ts_node_symbol(node);
    SyntaxTree::Record record;
    record.parent = parent;
    record.begin = ts_node_start_byte(node);
    record.end = ts_node_end_byte(node);
    record.symbol = symbol;
    record.field = ts_tree_cursor_current_field_id(&cursor_);
    record.is_named = symbol >= names_.is_named.size() || names_.is_named[symbol];
    record.is_missing = ts_node_is_missing(node);
    record.is_extra = ts_node_is_extra(node);
    record.has_error = ts_node_has_error(node);
    records_.push_back(record);
    return size() - 1;
  }

  TSTreeCursor cursor_;
  const GrammarNames& names_;
  std::vector<SyntaxTree::Record>& records_;
};

}  // namespace

Parser make_parser(const Grammar& grammar) {
  Parser parser(ts_parser_new());
  if (!ts_parser_set_language(parser.get(), grammar.language())) {
    throw Error(ErrorKind::internal, "cannot make a parser: the grammar is of another version");
  }
  return parser;
}

ParsedTree parse_text(TSParser& parser, std::string_view source) {
  return ParsedTree(ts_parser_parse_string(&parser, nullptr, source.data(),
                                           static_cast<std::uint32_t>(source.size())));
}

Tree parse(TSParser& parser, std::string_view source) {
  return std::make_unique<SyntaxTree>(parse_text(parser, source));
}

SyntaxTree::SyntaxTree(ParsedTree parsed)
    : parsed_(std::move(parsed)), names_(&names_of(ts_tree_language(parsed_.get()))) {
  records_.reserve(ts_node_descendant_count(ts_tree_root_node(parsed_.get())));
  Copy(*parsed_, *names_, records_).run();
}

SyntaxNode SyntaxTree::root() const {
  return node(0);
}

SyntaxNode SyntaxTree::node(std::uint32_t index) const {
  return {*this, index};
}

// Nodes begin in their order, so the last one that begins at the byte or before is the innermost
// around it, or lies beside that in a node which is.
std::uint32_t SyntaxTree::innermost(std::uint32_t offset) const {
  const auto behind = std::ranges::upper_bound(records_, offset, {}, &Record::begin);
  std::uint32_t index =
      behind == records_.begin() ? 0 : static_cast<std::uint32_t>(behind - records_.begin() - 1);
  while (index != 0 && records_[index].end <= offset) {
    index = records_[index].parent;
  }
  return index;
}

SyntaxNode SyntaxTree::around(std::uint32_t begin, std::uint32_t end) const {
  std::uint32_t index = innermost(begin);
  while (index != 0 && records_[index].end < end) {
    index = records_[index].parent;
  }
  return node(index);
}

std::string_view SyntaxNode::type() const {
  if (is_null()) {
    return {};
  }
  const std::vector<std::string_view>& types = tree_->names().types;
  const TSSymbol symbol = record().symbol;
  return symbol < types.size() ? types[symbol] : std::string_view("ERROR");
}

SyntaxNode SyntaxNode::field(std::string_view name) const {
  if (is_null()) {
    return {};
  }
  const std::vector<SyntaxTree::Record>& records = tree_->records();
  const std::vector<std::string_view>& fields = tree_->names().fields;
  for (std::uint32_t child = index_ + 1; child < record().past; child = records[child].past) {
    if (records[child].field != 0 && fields[records[child].field] == name) {
      return {*tree_, child};
    }
  }
  return {};
}

std::string_view SyntaxNode::field_name() const {
  return is_null() ? std::string_view() : tree_->names().fields[record().field];
}

std::uint32_t SyntaxNode::child_count() const {
  std::uint32_t count = 0;
  for (SyntaxNode child = first_child(); !child.is_null(); child = child.next_sibling()) {
    ++count;
  }
  return count;
}

SyntaxNode SyntaxNode::child(std::uint32_t number) const {
  SyntaxNode child = first_child();
  for (; !child.is_null() && number > 0; --number) {
    child = child.next_sibling();
  }
  return child;
}

SyntaxNode SyntaxNode::next_sibling() const {
  if (is_null() || record().parent == no_index) {
    return {};
  }
  const std::uint32_t next = record().past;
  return next < tree_->records()[record().parent].past ? at(next) : SyntaxNode();
}

SyntaxNode SyntaxNode::next_named_sibling() const {
  SyntaxNode next = next_sibling();
  while (!next.is_null() && !next.is_named()) {
    next = next.next_sibling();
  }
  return next;
}

SyntaxNode SyntaxNode::previous_sibling() const {
  SyntaxNode previous;
  for (SyntaxNode child = parent().first_child(); !child.is_null() && child.index_ != index_;
       child = child.next_sibling()) {
    previous = child;
  }
  return previous;
}

SyntaxNode SyntaxNode::previous_named_sibling() const {
  SyntaxNode previous;
  for (SyntaxNode child = parent().first_child(); !child.is_null() && child.index_ != index_;
       child = child.next_sibling()) {
    previous = child.is_named() ? child : previous;
  }
  return previous;
}

std::uint32_t SyntaxNode::named_child_count() const {
  std::uint32_t count = 0;
  for (SyntaxNode child = first_child(); !child.is_null(); child = child.next_sibling()) {
    count += child.is_named() ? 1 : 0;
  }
  return count;
}

SyntaxNode SyntaxNode::named_child(std::uint32_t number) const {
  SyntaxNode child = first_child();
  while (!child.is_null() && (!child.is_named() || number > 0)) {
    number -= child.is_named() ? 1 : 0;
    child = child.next_sibling();
  }
  return child;
}

std::vector<SyntaxNode> named_children(SyntaxNode node) {
  const ChildRange<true> children = node.named_children();
  return {children.begin(), children.end()};
}

}  // namespace git_refactor::syntax
