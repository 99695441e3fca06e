// What a preprocessor directive says about a name.
//
// Grammars hand a macro's body over as opaque text, so it is lexed here. A body has no scope of
// its own: its names mean what they mean where the macro is used, which for a global is the global.
//
//     #define get(dev, n)  ((dev)->dev[n] + init(&(struct page){0}) + CONCAT(a ## page))
//                  ---       ---   ---      ----         ----                    ----
//            parameter       and its uses   reference    type              unknown: pasted
//
// A parameter replaces its name everywhere in the body, after '->' too. A name that the body
// declares itself, as in `({ int kfree = 1; kfree; })`, is seen by parsing the body as a
// function's; the caller does so, and only where a name's neighbours do not rule a declaration out.
#include "c_family/directives.hpp"

#include "c_family/text.hpp"
#include "c_family/tokens.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace git_refactor::syntax::c_family {

namespace {

enum class TokenKind : std::uint8_t { word, literal, comment, punctuation };

struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  TokenKind kind = TokenKind::punctuation;
};

std::size_t end_of_token(std::string_view text, std::size_t at, TokenKind& kind) {
  const char byte = text[at];
  if (is_word_byte(byte)) {
    kind = TokenKind::word;
    return end_of_word(text, at);
  }
  if (byte == '"' || (byte == '\'' && !is_digit_separator(text, at))) {
    kind = TokenKind::literal;
    return end_of_literal(text, at);
  }
  if (byte == '/' && end_of_comment(text, at) != at) {
    kind = TokenKind::comment;
    return end_of_comment(text, at);
  }
  kind = TokenKind::punctuation;
  for (const std::string_view token : {"...", "->", "::", "##"}) {
    if (text.substr(at).starts_with(token)) {
      return at + token.size();
    }
  }
  return at + 1;
}

// Without white space and continued line ends.
std::vector<Token> lex(std::string_view text, std::size_t begin, std::size_t end) {
  text = text.substr(0, end);
  std::vector<Token> tokens;
  for (std::size_t at = begin; at < end;) {
    if (class_of(text[at]) == ByteClass::space || text[at] == '\\') {
      ++at;
      continue;
    }
    TokenKind kind{};
    const std::size_t next = end_of_token(text, at, kind);
    tokens.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(next), kind});
    at = next;
  }
  return tokens;
}

class DirectiveReader {
 public:
  DirectiveReader(std::string_view text, const Directive& directive, std::span<const Hit> hits)
      : text_(text), directive_(directive), hits_(hits) {}

  DirectiveSurvey run();

 private:
  // The token's text, empty past the ends of the list.
  std::string_view text_at(std::size_t index) const {
    return index < tokens_.size()
               ? text_.substr(tokens_[index].begin, tokens_[index].end - tokens_[index].begin)
               : std::string_view();
  }

  const Hit* hit_at(std::size_t index) const;
  bool names_file(std::string_view keyword) const;
  void drop_opaque_tokens();
  void mention_all(std::span<const Hit> hits, std::uint32_t text_begin);
  void read_definition();
  std::size_t read_parameters(std::size_t index);
  void read_body(std::size_t first);
  void read_pragma();
  void add_all(DirectiveRole role, std::size_t first);
  bool is_parameter(const Hit& hit) const;
  bool may_declare_names(std::size_t first) const;
  DirectiveRole role_in_body(const Hit& hit, std::size_t index) const;
  std::string body_as_function(std::size_t first) const;

  std::string_view text_;
  const Directive& directive_;
  std::span<const Hit> hits_;
  std::vector<Token> tokens_;             // of what follows the keyword
  std::vector<std::uint8_t> parameters_;  // asked names that are parameters
  DirectiveSurvey result_;
};

const Hit* DirectiveReader::hit_at(std::size_t index) const {
  const auto found = std::ranges::lower_bound(hits_, tokens_[index].begin, {}, &Hit::offset);
  return found != hits_.end() && found->offset == tokens_[index].begin ? &*found : nullptr;
}

DirectiveSurvey DirectiveReader::run() {
  const DirectiveHead head = directive_head(text_, directive_.begin);
  tokens_ = lex(text_, head.rest, directive_.end);
  constexpr std::array<std::string_view, 10> known{"define",  "undef", "if",      "ifdef",
                                                   "ifndef",  "elif",  "elifdef", "elifndef",
                                                   "include", "pragma"};
  if (names_file(head.keyword)) {
    return {};
  }
  if (std::ranges::find(known, head.keyword) == known.end()) {
    mention_all(hits_, no_offset);
    return std::move(result_);
  }
  drop_opaque_tokens();
  if (head.keyword == "define") {
    read_definition();
  } else if (head.keyword == "pragma") {
    read_pragma();
  } else {
    add_all(DirectiveRole::macro_reference, 0);
  }
  return std::move(result_);
}

// `#include <old.h>` is neither a site nor a mention, `#include OLD` is one of a macro.
bool DirectiveReader::names_file(std::string_view keyword) const {
  return keyword.starts_with("include") && (text_at(0) == "<" || text_at(0).starts_with('"'));
}

void DirectiveReader::mention_all(std::span<const Hit> hits, std::uint32_t text_begin) {
  for (Hit hit : hits) {
    hit.kind = HitKind::mention;
    hit.text_begin = text_begin;
    result_.mentions.push_back(hit);
  }
}

void DirectiveReader::drop_opaque_tokens() {
  std::erase_if(tokens_, [&](const Token& token) {
    if (token.kind != TokenKind::comment && token.kind != TokenKind::literal) {
      return false;
    }
    const auto first = std::ranges::lower_bound(hits_, token.begin, {}, &Hit::offset);
    const auto last = std::ranges::lower_bound(hits_, token.end, {}, &Hit::offset);
    mention_all({first, last}, token.begin);
    return true;
  });
}

void DirectiveReader::add_all(DirectiveRole role, std::size_t first) {
  for (std::size_t index = first; index < tokens_.size(); ++index) {
    if (const Hit* hit = hit_at(index)) {
      result_.hits.push_back({*hit, role});
    }
  }
}

// Most pragmas speak of the compiler; a few name what the program declares.
void DirectiveReader::read_pragma() {
  constexpr std::array<std::string_view, 4> naming{"omp", "acc", "weak", "redefine_extname"};
  if (std::ranges::find(naming, text_at(0)) == naming.end()) {
    mention_all(hits_, no_offset);
  } else {
    add_all(DirectiveRole::pragma, 1);
  }
}

void DirectiveReader::read_definition() {
  if (tokens_.empty()) {
    return;
  }
  if (const Hit* hit = hit_at(0)) {
    result_.hits.push_back({*hit, DirectiveRole::macro});
  }
  // A parenthesis makes a parameter list only where it touches the name.
  const bool has_parameters = text_at(1) == "(" && tokens_[1].begin == tokens_[0].end;
  read_body(has_parameters ? read_parameters(2) : 1);
}

// Reads from behind the parenthesis; returns the index of the body's first token.
std::size_t DirectiveReader::read_parameters(std::size_t index) {
  for (; index < tokens_.size() && text_at(index) != ")"; ++index) {
    if (const Hit* hit = hit_at(index)) {
      parameters_.push_back(hit->name);
      result_.hits.push_back({*hit, DirectiveRole::parameter});
    }
  }
  return std::min(index + 1, tokens_.size());
}

void DirectiveReader::read_body(std::size_t first) {
  const bool may_declare = may_declare_names(first);
  if (may_declare) {
    result_.body = body_as_function(first);
  }
  int depth = 0;
  for (std::size_t index = first; index < tokens_.size(); ++index) {
    depth += text_at(index) == "{" ? 1 : 0;
    depth -= text_at(index) == "}" ? 1 : 0;
    if (const Hit* hit = hit_at(index)) {
      DirectiveRole role = role_in_body(*hit, index);
      if (role == DirectiveRole::reference && may_declare) {
        role = depth > 0 ? DirectiveRole::nested_expansion : DirectiveRole::expansion;
      }
      result_.hits.push_back({*hit, role});
    }
  }
}

bool DirectiveReader::is_parameter(const Hit& hit) const {
  return std::ranges::find(parameters_, hit.name) != parameters_.end();
}

bool DirectiveReader::may_declare_names(std::size_t first) const {
  for (std::size_t index = first; index < tokens_.size(); ++index) {
    const Hit* hit = hit_at(index);
    if (hit == nullptr || role_in_body(*hit, index) != DirectiveRole::reference) {
      continue;
    }
    const std::string_view before = index == first ? ";" : text_at(index - 1);
    const std::string_view after = index + 1 == tokens_.size() ? ";" : text_at(index + 1);
    const bool is_plain = (before == ";" && after == ";") || before == "(";
    if (!is_plain && token_verdict({before, after}, Region::body) == TokenVerdict::unclear) {
      return true;
    }
  }
  return false;
}

DirectiveRole DirectiveReader::role_in_body(const Hit& hit, std::size_t index) const {
  const std::string_view before = text_at(index - 1);
  if (is_parameter(hit)) {
    return DirectiveRole::parameter_use;
  }
  if (before == "##" || before == "#" || text_at(index + 1) == "##") {
    return DirectiveRole::pasted;
  }
  const Neighbours around{before, text_at(index + 1)};
  if (selects_member(before) || is_member_argument(text_, hit.offset, around)) {
    return DirectiveRole::member;
  }
  const bool is_tag = before == "struct" || before == "union" || before == "enum";
  return is_tag ? DirectiveRole::tag : DirectiveRole::reference;
}

// `#define f(a) ({ ... })` becomes `int f(){  ({ ... });}`.
std::string DirectiveReader::body_as_function(std::size_t first) const {
  constexpr std::string_view opening = "int f(){";
  std::string body(text_.substr(directive_.begin, directive_.end - directive_.begin));
  std::fill_n(body.begin(), tokens_[first].begin - directive_.begin, ' ');
  body.replace(0, opening.size(), opening);
  for (std::size_t at = 0; (at = body.find('\\', at)) != std::string::npos; ++at) {
    if (body.find_first_of("\r\n", at) == at + 1) {
      body[at] = ' ';
    }
  }
  return body + "\n;}";
}

}  // namespace

DirectiveSurvey survey_directive(std::string_view text, const Directive& directive,
                                 std::span<const Hit> hits) {
  return DirectiveReader(text, directive, hits).run();
}

}  // namespace git_refactor::syntax::c_family
