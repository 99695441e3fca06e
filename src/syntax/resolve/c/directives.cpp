// Directives: inclusion, definitions, conditionals.

#include "preprocessor.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

namespace {

constexpr std::size_t deepest_inclusion = 200;

// The first token after a directive's own, or its end.
const Token& after(const TokenFile& file, std::uint32_t directive) {
  static const Token none;
  return directive + 1 < file.tokens.size() ? file.tokens[directive + 1] : none;
}

}  // namespace

void Preprocessor::directive(const Token& token) {
  const auto index = static_cast<std::uint32_t>(frames_.back().index - 1);
  const TokenFile& file = *frames_.back().file;
  switch (token.name) {
    case "include"_w:
    case "include_next"_w:
    case "import"_w:
      include(after(file, index));
      return;
    case "define"_w:
      define();
      return;
    case "undef"_w:
      undefine();
      return;
    case "if"_w:
    case "ifdef"_w:
    case "ifndef"_w:
      begin_conditional(index);
      return;
    case "elif"_w:
    case "elifdef"_w:
    case "elifndef"_w:
    case "else"_w:
      end_branch(index);
      return;
    case "endif"_w:
      skip_line();
      end_conditional();
      return;
    case "pragma"_w:
      pragma();
      return;
    default:
      skip_line();
  }
}

void Preprocessor::skip_line() {
  Frame& frame = frames_.back();
  while (frame.index < frame.file->tokens.size() &&
         frame.file->tokens[frame.index++].kind != TokenKind::directive_end) {
  }
}

void Preprocessor::include(const Token& token) {
  const std::uint32_t includer = frames_.back().file_number;
  FileState& state = world_.state(includer);
  skip_line();
  if (token.kind != TokenKind::header) {
    if (Macro* macro = token.kind == TokenKind::word ? find_macro(token.name) : nullptr) {
      world_.sites.means(token, macro->thing);
    }
    state.has_unknown_include = true;
    return;
  }
  const auto file = world_.resolve_include(includer, world_.names.text(token.name));
  if (!file) {
    state.has_unknown_include = true;
    return;
  }
  if (std::ranges::find(state.includes, *file) == state.includes.end()) {
    state.includes.push_back(*file);
  }
  const auto is_open = [&](const Frame& frame) {
    return frame.file != nullptr && frame.file_number == *file;
  };
  if (frames_.size() > deepest_inclusion || std::ranges::any_of(frames_, is_open)) {
    return;
  }
  const FileState& included = world_.state(*file);
  if (world_.tokens(*file).is_guarded) {
    if (read_here_[*file]) {
      return;
    }
    const bool is_read = included.passes > std::min(pass_, included.branch_count - 1);
    if (is_read && reader_.is_between_declarations()) {
      world_.see(*file, visible_);
      return;
    }
  }
  enter(*file);
}

void Preprocessor::enter(std::uint32_t file) {
  visible_[file] = true;
  read_here_[file] = true;
  frames_.push_back({.file = &world_.tokens(file), .file_number = file});
}

void Preprocessor::define() {
  Frame& frame = frames_.back();
  const std::vector<Token>& tokens = frame.file->tokens;
  if (frame.index >= tokens.size() || tokens[frame.index].kind != TokenKind::word) {
    skip_line();
    return;
  }
  const Token& name = tokens[frame.index++];
  Macro& macro = world_.macro_at(name);
  macro.is_removed = false;
  macro.parameters.clear();
  macro.body.clear();
  macro.parameter_at.clear();
  macro.is_function_like = frame.index < tokens.size() && tokens[frame.index].is("("_w) &&
                           !tokens[frame.index].follows_space;
  if (macro.is_function_like) {
    read_parameters(macro);
  }
  read_body(macro);
  world_.sites.means(name, macro.thing);
  if (Macro* before = find_macro(name.name)) {
    world_.things.unite(before->thing, macro.thing);
  }
  set_macro(name.name, &macro);
}

void Preprocessor::read_parameters(Macro& macro) {
  Frame& frame = frames_.back();
  const std::vector<Token>& tokens = frame.file->tokens;
  for (++frame.index; frame.index < tokens.size(); ++frame.index) {
    const Token& token = tokens[frame.index];
    if (token.kind == TokenKind::directive_end) {
      return;
    }
    if (token.is(")"_w)) {
      ++frame.index;
      return;
    }
    if (token.is("..."_w)) {
      macro.is_variadic = true;
      const bool is_named = tokens[frame.index - 1].kind == TokenKind::word;
      if (!is_named) {
        macro.parameters.push_back("__VA_ARGS__"_w);
      }
    } else if (token.kind == TokenKind::word) {
      const ThingId thing = world_.things.at(token, NameSpace::ordinary, SymbolKind::parameter);
      world_.things[thing].owner = macro.thing;
      macro.parameters.push_back(token.name);
      world_.sites.means(token, thing);
    }
  }
}

void Preprocessor::read_body(Macro& macro) {
  Frame& frame = frames_.back();
  const std::vector<Token>& tokens = frame.file->tokens;
  std::vector<ThingId> parameters(macro.parameters.size(), no_thing);
  const std::size_t begin = frame.index;
  // The places of the parameters, as their things are found by place.
  for (std::size_t index = begin; index-- > 0 && tokens[index].kind != TokenKind::directive;) {
    const auto known = std::ranges::find(macro.parameters, tokens[index].name);
    if (tokens[index].kind == TokenKind::word && &tokens[index] != &macro.name &&
        tokens[index].offset != macro.name.offset && known != macro.parameters.end()) {
      ThingId& thing = parameters[static_cast<std::size_t>(known - macro.parameters.begin())];
      const ThingId here =
          world_.things.at(tokens[index], NameSpace::ordinary, SymbolKind::parameter);
      if (thing != no_thing) {
        world_.things.unite(thing, here);
      }
      thing = here;
    }
  }
  for (; frame.index < tokens.size() && tokens[frame.index].kind != TokenKind::directive_end;
       ++frame.index) {
    const Token& token = tokens[frame.index];
    const auto known = token.kind == TokenKind::word
                           ? std::ranges::find(macro.parameters, token.name)
                           : macro.parameters.end();
    const bool is_parameter = known != macro.parameters.end();
    const auto number = known - macro.parameters.begin();
    macro.parameter_at.push_back(is_parameter ? static_cast<std::int32_t>(number) : -1);
    if (is_parameter) {
      world_.sites.means(token, parameters[static_cast<std::size_t>(number)]);
    } else if (token.kind == TokenKind::word) {
      world_.sites.may_mean(token, {.guess = Guess::body,
                                    .before = macro.body.empty() ? no_name : macro.body.back().name,
                                    .unit = frame.file_number});
    }
    const bool is_pasted =
        !macro.body.empty() && (macro.body.back().is("##"_w) || tokens[frame.index + 1].is("##"_w));
    if (token.kind == TokenKind::word &&
        (world_.matters(token.name) ||
         (is_pasted && !is_parameter && world_.sites.is_part(world_.names.text(token.name))))) {
      world_.set_matters(macro.name.name);
    }
    macro.body.push_back(token);
  }
  macro.weight = static_cast<std::uint32_t>(std::min<std::size_t>(macro.body.size(), 8));
  for (const std::int32_t parameter : macro.parameter_at) {
    macro.weight += parameter >= 0 ? 16 : 0;
  }
  skip_line();
}

void Preprocessor::undefine() {
  Frame& frame = frames_.back();
  const Token& token = frame.file->tokens[frame.index];
  skip_line();
  if (token.kind != TokenKind::word) {
    return;
  }
  if (Macro* macro = find_macro(token.name)) {
    world_.sites.means(token, macro->thing);
    macro->is_removed = true;
  } else {
    world_.sites.may_mean(token, {.guess = Guess::macro, .unit = unit_});
  }
  set_macro(token.name, nullptr);
}

void Preprocessor::set_macro(Name name, Macro* macro) {
  const auto known = macros_.find(name);
  if (Frame* frame = file_frame(); frame != nullptr && !frame->open.empty()) {
    frame->open.back().changes.emplace_back(
        name, known == macros_.end() ? std::nullopt : std::optional(known->second));
  }
  macros_[name] = macro;
}

void Preprocessor::begin_conditional(std::uint32_t directive) {
  Frame& frame = frames_.back();
  const auto number = frame.file->conditional_at.find(directive);
  if (number == frame.file->conditional_at.end()) {
    skip_line();
    return;
  }
  const Conditional& conditional = frame.file->conditionals[number->second];
  for (const Branch& branch : conditional.branches) {
    mention_condition(branch.directive);
  }
  skip_line();
  const auto branches = static_cast<std::uint32_t>(conditional.branches.size());
  frame.open.emplace_back();
  frame.open.back().conditional = number->second;
  frame.open.back().merges = conditional.can_merge;
  const std::optional<bool> known = evaluate(directive);
  if (known && !*known) {
    frame.open.back().merges = conditional.can_merge && branches > 2;
    jump_to(branches > 1 ? conditional.branches[1].directive : conditional.branches[0].end);
    return;
  }
  if (known) {
    frame.open.back().merges = false;
    return;
  }
  if (conditional.can_merge || branches == 1) {
    return;
  }
  FileState& state = world_.state(frame.file_number);
  branch_count_ = std::max(branch_count_, branches);
  state.branch_count = std::max(state.branch_count, branches);
  const std::uint32_t chosen = std::min(pass_, branches - 1);
  if (chosen != 0) {
    jump_to(conditional.branches[chosen].directive);
  }
}

// Goes on behind a directive that begins a branch, or at the one that ends the conditional.
void Preprocessor::jump_to(std::uint32_t directive) {
  Frame& frame = frames_.back();
  frame.index = directive;
  if (directive < frame.file->tokens.size() && frame.file->tokens[directive].name != "endif"_w) {
    ++frame.index;
    skip_line();
  }
}

// An #elif or #else that is reached by reading: the branch before it was read.
void Preprocessor::end_branch(std::uint32_t directive) {
  Frame& frame = frames_.back();
  const auto number = frame.file->conditional_at.find(directive);
  skip_line();
  if (number == frame.file->conditional_at.end() || frame.open.empty()) {
    return;
  }
  const Conditional& conditional = frame.file->conditionals[number->second];
  if (frame.open.back().merges) {
    take_back(frame.open.back());
  } else {
    frame.index = std::min<std::size_t>(conditional.branches.back().end, frame.file->tokens.size());
  }
}

// A macro of one branch is not seen in the next.
void Preprocessor::take_back(Open& open) {
  for (auto change = open.changes.rbegin(); change != open.changes.rend(); ++change) {
    const auto known = macros_.find(change->first);
    if (known != macros_.end() && known->second != nullptr) {
      open.defined.push_back(known->second);
    }
    if (change->second) {
      macros_[change->first] = *change->second;
    } else {
      macros_.erase(change->first);
    }
  }
  open.changes.clear();
}

void Preprocessor::end_conditional() {
  Frame* frame = file_frame();
  if (frame == nullptr || frame->open.empty()) {
    return;
  }
  Open open = std::move(frame->open.back());
  frame->open.pop_back();
  if (open.merges && !open.defined.empty()) {
    take_back(open);
    for (Macro* macro : open.defined) {
      const auto known = macros_.find(macro->name.name);
      if (known != macros_.end() && known->second != nullptr) {
        world_.things.unite(known->second->thing, macro->thing);
        if (known->second->weight > macro->weight) {
          continue;
        }
      }
      set_macro(macro->name.name, macro);
    }
    for (const auto& [name, thing] : open.declared) {
      const auto known = macros_.find(name);
      if (known != macros_.end() && known->second != nullptr &&
          std::ranges::find(open.defined, known->second) != open.defined.end()) {
        world_.things.unite(known->second->thing, thing);
      }
    }
  }
  if (!frame->open.empty()) {
    Open& around = frame->open.back();
    around.changes.insert(around.changes.end(), open.changes.begin(), open.changes.end());
    around.declared.insert(around.declared.end(), open.declared.begin(), open.declared.end());
  }
}

void Preprocessor::mention_condition(std::uint32_t directive) {
  const TokenFile& file = *frames_.back().file;
  for (std::size_t index = directive + 1;
       index < file.tokens.size() && file.tokens[index].kind != TokenKind::directive_end; ++index) {
    const Token& token = file.tokens[index];
    if (token.kind != TokenKind::word || token.name == "defined"_w) {
      continue;
    }
    if (const Macro* macro = find_macro(token.name)) {
      world_.sites.means(token, macro->thing);
    } else {
      world_.sites.may_mean(token, {.guess = Guess::macro, .unit = unit_});
    }
  }
}

// Only what no C program can have otherwise: `__cplusplus`, and plain numbers. Dead code that is
// whole (`#if 0`) is read all the same.
std::optional<bool> Preprocessor::evaluate(std::uint32_t directive) const {
  const TokenFile& file = *frames_.back().file;
  const Name kind = file.tokens[directive].name;
  const Token& first = after(file, directive);
  if (kind == "if"_w && first.kind == TokenKind::number &&
      after(file, directive + 1).kind == TokenKind::directive_end) {
    const Conditional& conditional = file.conditionals[file.conditional_at.find(directive)->second];
    if (first.name == "0"_w) {
      return conditional.can_merge ? std::nullopt : std::optional(false);
    }
    return conditional.can_merge ? std::nullopt : std::optional(true);
  }
  if (first.name == "__cplusplus"_w && kind != "if"_w) {
    return kind == "ifndef"_w;
  }
  for (std::size_t index = directive + 1; kind == "if"_w && index < file.tokens.size() &&
                                          file.tokens[index].kind != TokenKind::directive_end;
       ++index) {
    if (file.tokens[index].name == "__cplusplus"_w) {
      return first.is("!"_w);
    }
  }
  return std::nullopt;
}

// Clauses of OpenMP and OpenACC name variables.
void Preprocessor::pragma() {
  Frame& frame = frames_.back();
  const std::vector<Token>& tokens = frame.file->tokens;
  const Name kind = frame.index < tokens.size() ? tokens[frame.index].name : no_name;
  int depth = kind == "weak"_w ? 1 : 0;
  for (++frame.index;
       frame.index < tokens.size() && tokens[frame.index - 1].kind != TokenKind::directive_end;
       ++frame.index) {
    const Token& token = tokens[frame.index];
    depth += token.is("("_w) ? 1 : token.is(")"_w) ? -1 : 0;
    if (depth > 0 && token.kind == TokenKind::word &&
        (kind == "omp"_w || kind == "acc"_w || kind == "weak"_w)) {
      reader_.aside(token, no_name);
    }
  }
}

}  // namespace git_refactor::syntax::c
