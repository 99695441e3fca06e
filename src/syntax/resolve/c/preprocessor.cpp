// A preprocessor that never loses a place.
//
// It reads a translation unit as C17 5.1.1.2 has it, but for three things. Every token keeps the
// place of its own spelling through any number of expansions, so that what the parser finds out of
// a token is known of that place: of a word in a macro's body, of an argument. Branches of
// conditionals are all read (see c_token.cpp). And a guarded header that was read before, in this
// unit or another, is not read again: its declarations and macros are found in the world's tables,
// as far as their files are seen from here. So a program's headers are read once, not once for each
// of thousands of sources.
//
// Tokens come from a stack of frames: files, and lists that macros have become. A macro is disabled
// as long as its list is on the stack, so expansion ends (6.10.3.4 p2).

#include "preprocessor.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

namespace {

constexpr std::uint32_t most_expansions = 20000;

}  // namespace

Preprocessor::Preprocessor(World& world, std::uint32_t file, std::uint32_t pass,
                           TokenReader& reader)
    : world_(world),
      reader_(reader),
      unit_(file),
      pass_(pass),
      visible_(world.sources().size(), false),
      read_here_(world.sources().size(), false) {
  enter(file);
  enter(world.sources().prelude());
}

std::pair<std::uint32_t, std::uint32_t> Preprocessor::position() const {
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (frame->file != nullptr) {
      const std::vector<Token>& tokens = frame->file->tokens;
      return {frame->file_number,
              frame->index < tokens.size() ? tokens[frame->index].offset : nowhere};
    }
  }
  return {unit_, nowhere};
}

Preprocessor::Frame* Preprocessor::file_frame() {
  for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
    if (frame->file != nullptr) {
      return &*frame;
    }
  }
  return nullptr;
}

Token Preprocessor::next() {
  while (true) {
    Token token = raw();
    if (token.kind != TokenKind::word || token.is_painted) {
      return token;
    }
    Macro* macro = find_macro(token.name);
    if (macro == nullptr) {
      return token;
    }
    if (macro->is_disabled) {
      token.is_painted = true;
      return token;
    }
    if (++expansions_ > most_expansions || !expand(token, *macro)) {
      return token;
    }
  }
}

Token Preprocessor::raw() {
  while (!frames_.empty()) {
    Frame& frame = frames_.back();
    if (frame.file == nullptr) {
      if (frame.index < frame.list.size()) {
        return frame.list[frame.index++];
      }
      if (frame.is_barrier) {
        return {};
      }
      if (frame.macro != nullptr) {
        frame.macro->is_disabled = false;
      }
      frames_.pop_back();
      continue;
    }
    if (frame.index >= frame.file->tokens.size()) {
      leave_file();
      continue;
    }
    const Token& token = frame.file->tokens[frame.index++];
    expansions_ = 0;
    if (token.kind == TokenKind::directive) {
      directive(token);
    } else if (token.kind != TokenKind::directive_end && token.kind != TokenKind::header) {
      return token;
    }
  }
  return {};
}

void Preprocessor::push_back(std::vector<Token> tokens) {
  frames_.push_back({.list = std::move(tokens)});
}

void Preprocessor::leave_file() {
  while (!frames_.back().open.empty()) {
    end_conditional();
  }
  FileState& state = world_.state(frames_.back().file_number);
  state.passes = std::max(state.passes, pass_ + 1);
  frames_.pop_back();
}

// What this pass has defined comes first; then what is defined in headers that it has only seen.
Macro* Preprocessor::find_macro(Name name) const {
  const std::vector<Macro*>& all = world_.macros(name);
  if (all.empty()) {
    return nullptr;
  }
  const auto own = macros_.find(name);
  if (own != macros_.end()) {
    return own->second;
  }
  Macro* best = nullptr;
  for (Macro* macro : all) {
    const std::uint32_t file = macro->name.file;
    if (!macro->is_removed && visible_[file] && !read_here_[file] &&
        (best == nullptr || macro->weight >= best->weight)) {
      best = macro;
    }
  }
  return best;
}

// Most of what a unit reads are bodies of functions that hold no asked name, neither in words nor
// through macros. Nothing is learned in them.
std::optional<Token> Preprocessor::skip_block(const Token& open) {
  if (frames_.empty()) {
    return std::nullopt;
  }
  Frame& frame = frames_.back();
  const std::vector<Token>& tokens = frame.file == nullptr ? frame.list : frame.file->tokens;
  if (frame.index == 0 || tokens[frame.index - 1].offset != open.offset ||
      tokens[frame.index - 1].file != open.file) {
    return std::nullopt;
  }
  const std::size_t close = find_close(tokens, frame.index, frame.file);
  if (close == tokens.size()) {
    return std::nullopt;
  }
  frame.index = close + 1;
  return tokens[close];
}

// The bracket that closes a block; the end where something in it matters, or its braces are not
// sure to match.
std::size_t Preprocessor::find_close(const std::vector<Token>& tokens, std::size_t index,
                                     const TokenFile* file) const {
  int depth = 1;
  int conditionals = 0;
  bool in_directive = false;
  for (; index < tokens.size(); ++index) {
    const Token& token = tokens[index];
    if (token.kind == TokenKind::directive) {
      in_directive = true;
      if (file == nullptr) {
        return tokens.size();  // only a file has directives
      }
      const auto number = file->conditional_at.find(static_cast<std::uint32_t>(index));
      if (number == file->conditional_at.end() ||
          (!file->conditionals[number->second].can_merge &&
           file->conditionals[number->second].branches.size() > 1)) {
        return tokens.size();
      }
      conditionals += token.name == "if"_w || token.name == "ifdef"_w || token.name == "ifndef"_w;
      conditionals -= token.name == "endif"_w;
    } else if (token.kind == TokenKind::directive_end) {
      in_directive = false;
    } else if (token.kind == TokenKind::word && world_.matters(token.name)) {
      return tokens.size();
    }
    if (!in_directive && token.kind == TokenKind::punctuation) {
      depth += token.name == "{"_w ? 1 : token.name == "}"_w ? -1 : 0;
      if (depth == 0) {
        return conditionals == 0 ? index : tokens.size();
      }
    }
  }
  return tokens.size();
}

void Preprocessor::note_declaration(Name name, ThingId thing) {
  Frame* frame = file_frame();
  if (frame != nullptr && !frame->open.empty()) {
    frame->open.back().declared.emplace_back(name, thing);
  }
}

}  // namespace git_refactor::syntax::c
