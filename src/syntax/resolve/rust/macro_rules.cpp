// Macros by example (The Rust Reference, "Macros By Example").
//
// A rule is a pattern over tokens and a result. Matching is greedy and looks one repetition ahead,
// which decides as rustc does wherever rustc accepts the macro: a repetition goes on as long as its
// separator and its parts fit. Each token of the result remembers where it was written: a
// variable's tokens in the call, the others in the macro, there with the context of the expansion,
// so that the variables of a macro are told from its caller's (hygiene).

#include "macro_rules.hpp"

#include "fragments.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::rust {

namespace {

class PartReader {
 public:
  PartReader(const Tokens& tokens, bool is_pattern) : tokens_(&tokens), is_pattern_(is_pattern) {}

  MacroParts read(std::size_t begin, std::size_t end) {
    MacroParts parts;
    for (std::size_t at = begin; at < end;) {
      at = read_part(parts, at, end);
    }
    return parts;
  }

 private:
  [[nodiscard]] const Token& token(std::size_t at) const { return (*tokens_)[at]; }

  std::size_t read_part(MacroParts& parts, std::size_t at, std::size_t end) {
    MacroPart part;
    part.token = token(at);
    if (token(at).is("$") && at + 1 < end) {
      const Token& next = token(at + 1);
      if (next.is("(")) {
        return read_repetition(parts, at, end);
      }
      if (next.kind == TokenKind::identifier) {
        return read_variable(parts, at, end);
      }
    }
    if (token(at).kind == TokenKind::open) {
      const std::size_t after = behind(*tokens_, at);
      part.kind = MacroPart::Kind::group;
      part.parts = read(at + 1, after - 1);
      parts.push_back(std::move(part));
      return after;
    }
    parts.push_back(std::move(part));
    return at + 1;
  }

  std::size_t read_variable(MacroParts& parts, std::size_t at, std::size_t end) {
    MacroPart part;
    part.token = token(at + 1);
    part.kind = MacroPart::Kind::variable;
    if (is_pattern_ && at + 3 < end && token(at + 2).is(":")) {
      part.fragment = token(at + 3).text;
      parts.push_back(std::move(part));
      return at + 4;
    }
    parts.push_back(std::move(part));
    return at + 2;
  }

  std::size_t read_repetition(MacroParts& parts, std::size_t at, std::size_t end) {
    const auto is_operator = [this](std::size_t place) {
      return token(place).is("*") || token(place).is("+") || token(place).is("?");
    };
    MacroPart part;
    part.kind = MacroPart::Kind::repetition;
    part.token = token(at);
    const std::size_t after = behind(*tokens_, at + 1);
    part.parts = read(at + 2, after - 1);
    std::size_t next = after;
    if (next + 1 < end && !is_operator(next)) {
      part.separator = token(next);
      ++next;
    }
    part.at_most_once = next < end && token(next).is("?");
    parts.push_back(std::move(part));
    return std::min(next + 1, end);
  }

  const Tokens* tokens_;
  bool is_pattern_;
};

/// What a variable stands for: tokens, or one match for each time around a repetition.
struct Match {
  Tokens tokens;
  std::vector<Match> rounds;
  bool is_repeated = false;
  bool is_expression = false;
};

using Matches = std::map<std::string_view, Match>;

void add_empty(const MacroParts& parts, Matches& matches) {
  for (const MacroPart& part : parts) {
    if (part.kind == MacroPart::Kind::variable) {
      matches[part.token.text].is_repeated = true;
    }
    add_empty(part.parts, matches);
  }
}

class Matcher {
 public:
  explicit Matcher(const Tokens& tokens) : tokens_(&tokens) {}

  [[nodiscard]] std::optional<Matches> match(const MacroParts& pattern) const {
    Matches matches;
    std::size_t at = 0;
    const bool fits = match_parts(pattern, at, tokens_->size(), matches);
    return fits && at == tokens_->size() ? std::optional(std::move(matches)) : std::nullopt;
  }

 private:
  bool match_parts(const MacroParts& parts, std::size_t& at, std::size_t end,
                   Matches& matches) const {
    for (const MacroPart& part : parts) {
      if (!match_part(part, at, end, matches)) {
        return false;
      }
    }
    return true;
  }

  bool match_part(const MacroPart& part, std::size_t& at, std::size_t end, Matches& matches) const {
    switch (part.kind) {
      case MacroPart::Kind::token:
        if (at >= end || (*tokens_)[at].text != part.token.text) {
          return false;
        }
        ++at;
        return true;
      case MacroPart::Kind::group: {
        if (at >= end || (*tokens_)[at].text != part.token.text) {
          return false;
        }
        const std::size_t after = behind(*tokens_, at);
        std::size_t inner = at + 1;
        if (!match_parts(part.parts, inner, after - 1, matches) || inner != after - 1) {
          return false;
        }
        at = after;
        return true;
      }
      case MacroPart::Kind::variable: {
        const auto after = end_of_fragment(*tokens_, at, end, part.fragment);
        if (!after) {
          return false;
        }
        Match& match = matches[part.token.text];
        match.tokens.assign(tokens_->begin() + static_cast<std::ptrdiff_t>(at),
                            tokens_->begin() + static_cast<std::ptrdiff_t>(*after));
        match.is_expression = part.fragment.starts_with("expr") && match.tokens.size() > 1;
        at = *after;
        return true;
      }
      case MacroPart::Kind::repetition:
        match_repetition(part, at, end, matches);
        return true;
    }
    return false;
  }

  void match_repetition(const MacroPart& part, std::size_t& at, std::size_t end,
                        Matches& matches) const {
    add_empty(part.parts, matches);
    for (std::size_t round = 0; at < end && (round == 0 || !part.at_most_once); ++round) {
      std::size_t next = at;
      if (round > 0 && part.separator) {
        if ((*tokens_)[next].text != part.separator->text) {
          break;
        }
        ++next;
      }
      Matches found;
      const std::size_t begin = next;
      if (!match_parts(part.parts, next, end, found) || next == begin) {
        break;
      }
      for (auto& [name, match] : found) {
        matches[name].rounds.push_back(std::move(match));
      }
      at = next;
    }
  }

  const Tokens* tokens_;
};

class Transcriber {
 public:
  explicit Transcriber(std::uint32_t context) : context_(context) {}

  void write(const MacroParts& parts, const Matches& matches) {
    for (const MacroPart& part : parts) {
      write_part(part, matches);
    }
  }

  Tokens& tokens() { return tokens_; }

 private:
  void write_part(const MacroPart& part, const Matches& matches) {
    switch (part.kind) {
      case MacroPart::Kind::token:
        add(part.token);
        break;
      case MacroPart::Kind::group: {
        constexpr std::string_view opening = "([{";
        constexpr std::string_view closing = ")]}";
        add(part.token);
        write(part.parts, matches);
        Token token = part.token;
        token.kind = TokenKind::close;
        token.text = closing.substr(opening.find(part.token.text), 1);
        add(token);
        break;
      }
      case MacroPart::Kind::variable:
        write_variable(part, matches);
        break;
      case MacroPart::Kind::repetition:
        write_repetition(part, matches);
        break;
    }
  }

  void write_variable(const MacroPart& part, const Matches& matches) {
    const auto found = matches.find(part.token.text);
    if (found == matches.end()) {
      Token dollar = part.token;
      dollar.kind = TokenKind::punctuation;
      dollar.text = "$";
      add(dollar);
      add(part.token);
      return;
    }
    if (found->second.is_expression) {
      tokens_.push_back({TokenKind::open, "(", {}});
    }
    tokens_.insert(tokens_.end(), found->second.tokens.begin(), found->second.tokens.end());
    if (found->second.is_expression) {
      tokens_.push_back({TokenKind::close, ")", {}});
    }
  }

  static void count_rounds(const MacroParts& parts, const Matches& matches, std::size_t& rounds) {
    for (const MacroPart& part : parts) {
      if (part.kind == MacroPart::Kind::variable) {
        const auto found = matches.find(part.token.text);
        if (found != matches.end() && found->second.is_repeated) {
          rounds = std::max(rounds, found->second.rounds.size());
        }
      }
      count_rounds(part.parts, matches, rounds);
    }
  }

  void write_repetition(const MacroPart& part, const Matches& matches) {
    std::size_t rounds = 0;
    count_rounds(part.parts, matches, rounds);
    for (std::size_t round = 0; round < rounds; ++round) {
      Matches inner;
      for (const auto& [name, match] : matches) {
        if (!match.is_repeated) {
          inner.emplace(name, match);
        } else if (round < match.rounds.size()) {
          inner.emplace(name, match.rounds[round]);
        }
      }
      if (round > 0 && part.separator) {
        add(*part.separator);
      }
      write(part.parts, inner);
    }
  }

  void add(Token token) {
    token.origin.context = context_;
    tokens_.push_back(token);
  }

  std::uint32_t context_;
  Tokens tokens_;
};

void find_metavariables(const MacroParts& parts, std::size_t rule,
                        std::vector<MetavariableUse>& uses) {
  for (const MacroPart& part : parts) {
    if (part.kind == MacroPart::Kind::variable) {
      uses.push_back({rule, part.token.text, part.token.origin});
    }
    find_metavariables(part.parts, rule, uses);
  }
}

Tokens inner_tokens(const Node& group) {
  return group ? tokens_of(*group.text(), group.begin() + 1, group.end() - 1) : Tokens();
}

}  // namespace

MacroRules read_macro(const Node& definition) {
  MacroRules rules;
  for (const Node& node : definition.children()) {
    if (!node.is("macro_rule")) {
      continue;
    }
    const Tokens left = inner_tokens(node.field("left"));
    const Tokens right = inner_tokens(node.field("right"));
    MacroRule rule;
    rule.pattern = PartReader(left, true).read(0, left.size());
    rule.result = PartReader(right, false).read(0, right.size());
    rules.rules.push_back(std::move(rule));
  }
  return rules;
}

std::vector<MetavariableUse> metavariables(const MacroRules& rules) {
  std::vector<MetavariableUse> uses;
  for (std::size_t rule = 0; rule < rules.rules.size(); ++rule) {
    find_metavariables(rules.rules[rule].pattern, rule, uses);
    find_metavariables(rules.rules[rule].result, rule, uses);
  }
  return uses;
}

std::optional<Tokens> expand(const MacroRules& rules, const Tokens& argument,
                             std::uint32_t context) {
  const Matcher matcher(argument);
  for (const MacroRule& rule : rules.rules) {
    if (const auto matches = matcher.match(rule.pattern)) {
      Transcriber transcriber(context);
      transcriber.write(rule.result, *matches);
      return std::move(transcriber.tokens());
    }
  }
  return std::nullopt;
}

void write_tokens(Text& text, std::string_view before, const Tokens& tokens,
                  std::string_view after) {
  text.owned = before;
  text.pieces.push_back({0, {}});
  const Token* last = nullptr;
  for (const Token& token : tokens) {
    // `$crate` is one word, and so is what follows a lifetime's quote.
    if (last == nullptr || !last->is("$")) {
      text.owned += ' ';
    }
    text.pieces.push_back({static_cast<std::uint32_t>(text.owned.size()), token.origin});
    text.owned += token.text;
    last = &token;
  }
  text.owned += ' ';
  text.pieces.push_back({static_cast<std::uint32_t>(text.owned.size()), {}});
  text.owned += after;
  text.source = text.owned;
}

}  // namespace git_refactor::syntax::rust
