// The parser tells events and this file makes a tree of them, rather than yaml-cpp's own nodes:
// these keep one of two equal keys, and share what an alias names, so that a few lines can make a
// document of any size. Here an alias is a copy, and copies are counted.

#include "yaml_tree.hpp"

#include <yaml-cpp/anchor.h>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <sstream>
#include <system_error>
#include <utility>

namespace git_refactor::plan {

namespace {

std::size_t row_of(const YAML::Mark& mark) {
  return static_cast<std::size_t>(std::max(mark.line, 0));
}

/// The value of an escape "\uXXXX" at the beginning of a text; nothing where there is none.
std::optional<unsigned> read_escape(std::string_view text) {
  unsigned value = 0;
  if (text.size() < 6 || !text.starts_with("\\u")) {
    return std::nullopt;
  }
  const char* end = text.data() + 6;
  const auto [stop, error] = std::from_chars(text.data() + 2, end, value, 16);
  return error == std::errc() && stop == end ? std::optional(value) : std::nullopt;
}

/// Writes characters that JSON escapes as two halves ("\ud83d\ude00") as YAML does
/// ("\U0001f600"), for yaml-cpp 0.7 refuses the halves.
std::string join_surrogates(std::string_view text) {
  std::string joined;
  joined.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find('\\'), text.size());
    joined += text.substr(0, plain);
    text.remove_prefix(plain);
    const unsigned high = read_escape(text).value_or(0);
    const unsigned low = high == 0 ? 0 : read_escape(text.substr(6)).value_or(0);
    if (high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
      const unsigned character = 0x10000 + ((high - 0xd800) << 10U) + (low - 0xdc00);
      constexpr std::string_view digits = "0123456789abcdef";
      joined += "\\U";
      for (unsigned shift = 32; shift > 0; shift -= 4) {
        joined += digits[(character >> (shift - 4)) & 0xfU];
      }
      text.remove_prefix(12);
      continue;
    }
    const std::size_t escape = std::min<std::size_t>(2, text.size());
    joined += text.substr(0, escape);
    text.remove_prefix(escape);
  }
  return joined;
}

/// What a node and all below it count for.
std::size_t size_of(const YamlNode& node) {
  std::size_t size = 1 + node.text.size();
  for (const YamlNode& item : node.items) {
    size += size_of(item);
  }
  return size;
}

class TreeBuilder : public YAML::EventHandler {
 public:
  explicit TreeBuilder(std::size_t max_bytes) : max_bytes_(max_bytes) {}

  YamlNode take_root() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark&) override {}

  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(YamlNode{.row = row_of(mark)}, anchor);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const auto named = anchors_.find(anchor);
    if (named == anchors_.end()) {
      throw YamlFault{.message = "an alias of what it is in", .row = row_of(mark)};
    }
    count_copy(named->second, row_of(mark));
    add(named->second, 0);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    add(YamlNode{.kind = YamlNode::Kind::scalar,
                 .text = value,
                 .is_quoted = tag != "?",
                 .row = row_of(mark)},
        anchor);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    open(YamlNode::Kind::sequence, mark, anchor);
  }

  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    open(YamlNode::Kind::mapping, mark, anchor);
  }

  void OnMapEnd() override { close(); }

 private:
  struct Open {
    YamlNode node;
    YAML::anchor_t anchor = 0;
  };

  void count_copy(const YamlNode& node, std::size_t row) {
    copied_ += size_of(node);
    if (copied_ > max_bytes_) {
      throw YamlFault{.message = "its aliases make it too large", .row = row};
    }
  }

  void open(YamlNode::Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    open_.push_back({.node = {.kind = kind, .row = row_of(mark)}, .anchor = anchor});
  }

  void close() {
    Open closed = std::move(open_.back());
    open_.pop_back();
    add(std::move(closed.node), closed.anchor);
  }

  void add(YamlNode node, YAML::anchor_t anchor) {
    if (anchor != 0) {
      count_copy(node, node.row);
      anchors_[anchor] = node;
    }
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    YamlNode& parent = open_.back().node;
    const bool is_key = parent.kind == YamlNode::Kind::mapping && parent.items.size() % 2 == 0;
    if (is_key && node.kind != YamlNode::Kind::scalar) {
      throw YamlFault{.message = "a key must be a text", .row = node.row};
    }
    // What is not there is missed where its key is.
    if (!is_key && node.kind == YamlNode::Kind::null && !parent.items.empty()) {
      node.row = parent.items.back().row;
    }
    parent.items.push_back(std::move(node));
  }

  YamlNode root_;
  std::vector<Open> open_;
  std::map<YAML::anchor_t, YamlNode> anchors_;
  std::size_t copied_ = 0;
  std::size_t max_bytes_;
};

}  // namespace

std::string_view YamlNode::description() const {
  switch (kind) {
    case Kind::null:
      return "empty";
    case Kind::scalar:
      return "a text";
    case Kind::sequence:
      return "a list";
    case Kind::mapping:
      return "a mapping";
  }
  return "";
}

YamlNode read_yaml(std::string_view text, std::size_t max_bytes) {
  try {
    std::istringstream input(join_surrogates(text));
    YAML::Parser parser(input);
    TreeBuilder builder(max_bytes);
    parser.HandleNextDocument(builder);
    YamlNode root = builder.take_root();
    TreeBuilder rest(max_bytes);
    if (parser.HandleNextDocument(rest)) {
      throw YamlFault{.message = "a second document begins", .row = rest.take_root().row};
    }
    return root;
  } catch (const YAML::DeepRecursion& exception) {
    throw YamlFault{.message = "it is nested too deep", .row = row_of(exception.mark)};
  } catch (const YAML::Exception& exception) {
    throw YamlFault{.message = exception.msg, .row = row_of(exception.mark)};
  }
}

}  // namespace git_refactor::plan
