// Macro calls. What a call stands for is written out, parsed where it stands (as items, as a block,
// as a pattern or type), and read like any other text; its nodes know where they were written.

#include "expander.hpp"

#include "languages/languages.hpp"

#include <utility>

namespace git_refactor::syntax::rust {

namespace {

constexpr std::uint32_t max_depth = 24;
constexpr std::size_t max_tokens = 20000;

struct Frame {
  std::string_view before;
  std::string_view after;
};

constexpr Frame frame_of(Shape shape) {
  switch (shape) {
    case Shape::block:
      return {"fn f() {", "}"};
    case Shape::pattern:
      return {"fn f() { match x { ", " => {} } }"};
    case Shape::type:
      return {"type X = ", ";"};
    case Shape::items:
      break;
  }
  return {"", ""};
}

// The block of the function that is written around what is expanded.
Node block_in(const Text& text) {
  return Node(text.root, &text).first().field("body");
}

}  // namespace

Expander::Expander(World& world)
    : world_(&world), parser_(make_parser(grammar_of(Language::rust))) {}

Text& Expander::add_text() {
  texts_.push_back(std::make_unique<Text>());
  return *texts_.back();
}

void Expander::parse_text(Text& text) {
  text.tree = parse(*parser_, text.source);
  text.root = text.tree->root();
}

std::uint32_t Expander::depth_of(std::uint32_t context) const {
  std::uint32_t depth = 0;
  for (; context != 0; context = world_->defs.expansions[context].caller) {
    ++depth;
  }
  return depth;
}

Tokens Expander::tokens(const Node& call) {
  const Node tree = call.child("token_tree");
  return tree ? tokens_of(*tree.text(), tree.begin() + 1, tree.end() - 1) : Tokens();
}

DefId Expander::macro_of(const Node& call, ScopeId scope) {
  const Path path = path_of(call.field("macro"));
  if (path.empty()) {
    return no_def;
  }
  if (path.size() == 1) {
    return world_->names.macro(scope, path.front().name, call.position()).target;
  }
  const PathFound found = world_->names.path(path, scope, NameSpace::macro);
  return found.rest == path.size() ? found.last().target : no_def;
}

void Expander::record_name(const Node& call, ScopeId scope) {
  const Path path = path_of(call.field("macro"));
  if (path.size() == 1) {
    const Found found = world_->names.macro(scope, path.front().name, call.position());
    // What nobody declares comes from a library, by `#[macro_use]` or a prelude.
    world_->meanings.record(world_->defs, path.front().node.origin(),
                            found ? found.named : outside_def);
    return;
  }
  const PathFound found = world_->names.path(path, scope, NameSpace::macro);
  for (std::size_t index = 0; index < path.size(); ++index) {
    const bool is_known = index < found.parts.size() && found.parts[index];
    if (is_known && path[index].node) {
      world_->meanings.record(world_->defs, path[index].node.origin(), found.parts[index].named);
    } else if (path[index].node) {
      world_->meanings.doubt(path[index].node.origin(), "it is declared nowhere in sight");
    }
  }
}

Node Expander::shaped(const Text& text, Shape shape) const {
  const Node root(text.root, &text);
  switch (shape) {
    case Shape::block:
      return block_in(text);
    case Shape::pattern: {
      Node match = block_in(text).first();
      match = match.is("expression_statement") ? match.first() : match;
      return match.field("body").first().field("pattern");
    }
    case Shape::type:
      return root.first().field("type");
    case Shape::items:
      break;
  }
  return root;
}

Node Expander::expand(const Node& call, ScopeId scope, Shape shape) {
  record_name(call, scope);
  const auto key = std::tuple(call.text(), call.begin(), shape);
  if (const auto found = expanded_.find(key); found != expanded_.end()) {
    return found->second;
  }
  Node result;
  const DefId macro = macro_of(call, scope);
  const auto rules = world_->defs.rules.find(macro);
  const std::uint32_t caller = call.text()->origin(call.begin()).context;
  if (rules != world_->defs.rules.end() && depth_of(caller) < max_depth) {
    const auto context = static_cast<std::uint32_t>(world_->defs.expansions.size());
    world_->defs.expansions.push_back({macro, caller});
    const auto tokens = rust::expand(rules->second, Expander::tokens(call), context);
    if (tokens && tokens->size() < max_tokens) {
      Text& text = add_text();
      const Frame frame = frame_of(shape);
      write_tokens(text, frame.before, *tokens, frame.after);
      text.anchor = call.position();
      parse_text(text);
      result = shaped(text, shape);
    }
  }
  expanded_.emplace(key, result);
  return result;
}

Node Expander::arguments(const Node& call) {
  const auto [place, is_new] = arguments_.try_emplace({call.text(), call.begin()}, Node());
  if (is_new) {
    Text& text = add_text();
    write_tokens(text, "fn f() { f(", tokens(call), ") }");
    text.anchor = call.position();
    parse_text(text);
    const bool parses = !text.root.has_error();
    arguments_[{call.text(), call.begin()}] =
        parses ? block_in(text).first().field("arguments") : Node();
  }
  return arguments_[{call.text(), call.begin()}];
}

}  // namespace git_refactor::syntax::rust
