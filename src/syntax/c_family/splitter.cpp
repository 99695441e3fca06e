// Cutting a C or C++ file into its top-level declarations.
//
// Problem. tree-sitter parses C at about 9 MB/s, and a rename in a big code base has hundreds of
// megabytes of candidates; yet a name's meaning in C depends only on the declaration around it and
// on what is declared at file level. So a file is cut into pieces by a lexer that knows just
// enough (comments, literals, directives, brackets), and only pieces that hold the name are looked
// at further.
//
//     #include <x.h>                   directive: belongs to no piece
//     struct a { int kfree; };         piece: an aggregate goes on to its ';'
//     extern "C" {                     opened: what is inside are pieces of their own
//     static int f(void) { ... }       piece: a function ends with its body
//     }
//     EXPORT_SYMBOL(f)                 piece: a macro call that fills its line
//
// Braces. At brace depth 0 the words are read, for they tell what a '{' opens (`HeadScan`). Deeper
// only the six bytes { } " ' / # matter, and are searched sixteen bytes at a time.
//
// Conditionals. Branches may each open a brace that is closed once, after the #endif:
//
//     #ifdef A
//     int f(int a) {
//     #else
//     int f(void) {
//     #endif
//       return 0; }
//
// The state at the #if is restored at each #else, and the state that the first branch left (for
// `#if 0`: the last one) goes on after the #endif: each branch is counted as if it were the only
// one. A piece is never cut inside a conditional that was opened in it; and where an #else or
// #endif finds a piece unfinished, the piece grows backwards to the #if.
//
// Doubt. All guesses err towards the larger piece: a missing '}' swallows the rest of the file. A
// '}' too many means that an earlier cut was wrong: then the file is one piece.
#include "git_refactor/syntax/c_family/splitter.hpp"

#include "c_family/head_scan.hpp"
#include "c_family/hit_ledger.hpp"
#include "c_family/text.hpp"

#include <algorithm>
#include <optional>

namespace git_refactor::syntax::c_family {

namespace {

// Where the scan stands between brackets; saved and restored around conditionals.
struct Nesting {
  std::uint32_t braces = 0;
  std::uint32_t container = no_offset;  // the innermost one
  bool is_unfinished = false;           // tokens were read since the last boundary
  HeadScan head;
};

struct Conditional {
  std::size_t begin = 0;
  Nesting at_start;
  std::optional<Nesting> result;  // what goes on after the #endif
  bool is_dead_first = false;     // `#if 0`
  bool is_inside_piece = false;
};

class Splitter {
 public:
  Splitter(std::string_view text, Dialect dialect, std::span<const std::string_view> names)
      : text_(text), dialect_(dialect), hits_(text, names) {
    now_.head = HeadScan(dialect);
  }

  Split run() {
    while (at_ < text_.size()) {
      if (split_.is_doubtful) {
        scan_doubtful();
      } else if (now_.braces > 0) {
        scan_body();
      } else {
        scan_head();
      }
    }
    finish();
    split_.hits = hits_.take();
    return std::move(split_);
  }

 private:
  PieceShape shape_of_piece() const {
    if (body_ != no_offset) {
      return PieceShape::function;
    }
    return now_.head.is_macro_call() ? PieceShape::macro_call : PieceShape::other;
  }

  bool is_piece_open() const { return now_.is_unfinished || conditionals_inside_ > 0; }

  void scan_body();
  void scan_doubtful();
  void scan_head();
  void scan_punctuation();
  bool skip_opaque();
  void open_brace();
  void close_container();
  void note_stray_brace();
  void begin_token();
  void end_at_boundary(std::size_t end);
  void cut(PieceShape shape, std::size_t end);
  void grow_back_to(std::size_t begin);

  void read_directive();
  void open_conditional(std::size_t begin, bool is_dead_first);
  void settle_branch(Conditional& conditional);
  void next_branch();
  void close_conditional();

  void finish();

  std::string_view text_;
  Dialect dialect_;
  HitLedger hits_;
  Split split_;
  std::size_t at_ = 0;
  Nesting now_;
  std::size_t piece_begin_ = 0;
  std::size_t bracket_end_ = 0;  // of the last ')' outside braces
  std::size_t body_ = no_offset;
  bool has_directives_ = false;
  std::vector<Conditional> conditionals_;
  std::size_t conditionals_inside_ = 0;  // of the piece being read
  // The last declaration since the last function that could be the head of `int f(a) int a; {`.
  std::size_t old_style_begin_ = no_offset;
  HeadScan old_style_head_;
};

void Splitter::scan_body() {
  at_ = find_any<'{', '}', '"', '\'', '/', '#'>(text_, at_);
  if (at_ == text_.size()) {
    return;
  }
  if (text_[at_] == '{') {
    ++now_.braces;
    ++at_;
  } else if (text_[at_] == '}') {
    ++at_;
    if (--now_.braces == 0 && now_.head.ends_with_brace(text_.substr(at_))) {
      end_at_boundary(at_);
    }
  } else if (!skip_opaque()) {
    ++at_;
  }
}

// Where no cut can be trusted, what is a comment or a literal still can.
void Splitter::scan_doubtful() {
  at_ = find_any<'"', '\'', '/', '#'>(text_, at_);
  if (at_ < text_.size() && !skip_opaque()) {
    ++at_;
  }
}

// Steps over a comment, literal or directive; false if none starts here.
bool Splitter::skip_opaque() {
  const std::size_t begin = at_;
  std::size_t end = 0;
  switch (text_[begin]) {
    case '"':
      end = dialect_ == Dialect::cpp && opens_raw_string(text_, begin)
                ? end_of_raw_string(text_, begin)
                : end_of_literal(text_, begin);
      break;
    case '\'':
      end = is_digit_separator(text_, begin) ? begin + 1 : end_of_literal(text_, begin);
      break;
    case '/':
      end = end_of_comment(text_, begin);
      if (end == begin) {
        return false;
      }
      break;
    case '#':
      if (!is_first_in_line(text_, begin)) {
        return false;
      }
      read_directive();
      return true;
    default:
      return false;
  }
  if (text_[begin] == '/') {
    hits_.pass_code(begin);
    hits_.note_gap(begin, end, HitLedger::Gap::comment);
  } else if (now_.braces == 0) {
    begin_token();
    now_.head.see_string();
  }
  hits_.pass_code(begin);
  hits_.claim(begin, end, HitKind::mention);
  at_ = end;
  return true;
}

void Splitter::scan_head() {
  const std::size_t begin = at_;
  switch (class_of(text_[begin])) {
    case ByteClass::space:
      now_.head.see_space(text_[begin] == '\n');
      ++at_;
      break;
    case ByteClass::word:
      if (now_.head.is_macro_call_line() && text_[begin - 1] == '\n') {
        end_at_boundary(bracket_end_);
      }
      begin_token();
      at_ = end_of_word(text_, begin);
      now_.head.see_word(text_.substr(begin, at_ - begin));
      break;
    case ByteClass::digit:
      begin_token();
      at_ = end_of_word(text_, begin);
      now_.head.see_word({});
      break;
    case ByteClass::punctuation:
      if (!skip_opaque()) {
        scan_punctuation();
      }
      break;
  }
}

void Splitter::scan_punctuation() {
  const char byte = text_[at_];
  if (byte == '{') {
    open_brace();
  } else if (byte == '}') {
    close_container();
  } else {
    begin_token();
    ++at_;
    if (byte == ')') {
      bracket_end_ = at_;
    }
    if (byte != ';') {
      now_.head.see_punctuation(byte);
    } else if (!now_.head.is_inside_brackets()) {
      end_at_boundary(at_);
    }
  }
}

void Splitter::open_brace() {
  if (!is_piece_open()) {
    if (old_style_begin_ != no_offset) {
      grow_back_to(old_style_begin_);
      now_.head = old_style_head_;
    } else {
      note_stray_brace();
    }
  }
  begin_token();
  const bool is_inside_brackets = now_.head.is_inside_brackets();
  const Opening opening = is_inside_brackets ? Opening::data : now_.head.open_brace();
  if (opening == Opening::container && conditionals_inside_ == 0) {
    split_.containers.push_back({.begin = static_cast<std::uint32_t>(piece_begin_),
                                 .end = static_cast<std::uint32_t>(at_),
                                 .parent = now_.container});
    ++at_;
    cut(PieceShape::namespace_head, at_);
    now_.container = static_cast<std::uint32_t>(split_.containers.size() - 1);
    return;
  }
  if (opening == Opening::function && body_ == no_offset) {
    body_ = at_;
  }
  ++now_.braces;
  ++at_;
}

// A '}' outside braces.
void Splitter::close_container() {
  if (now_.is_unfinished) {
    end_at_boundary(now_.head.is_macro_call() ? bracket_end_ : at_);
  }
  ++at_;
  if (now_.container != no_offset) {
    now_.container = split_.containers[now_.container].parent;
  } else {
    note_stray_brace();
  }
}

// What stands in `#if 0` need not be C.
void Splitter::note_stray_brace() {
  const bool is_dead = std::ranges::any_of(conditionals_, &Conditional::is_dead_first);
  split_.is_doubtful = split_.is_doubtful || !is_dead;
}

void Splitter::begin_token() {
  if (!is_piece_open()) {
    piece_begin_ = at_;
    body_ = no_offset;
    has_directives_ = false;
  }
  now_.is_unfinished = true;
}

// A piece ends at `end`: before `at_` where it is a macro call, as blanks and comments behind one
// belong to what follows.
void Splitter::end_at_boundary(std::size_t end) {
  if (now_.head.may_be_old_style() || now_.head.is_macro_call()) {
    old_style_begin_ = piece_begin_;
    old_style_head_ = now_.head;
  }
  const PieceShape shape = shape_of_piece();
  now_.is_unfinished = false;
  now_.head = HeadScan(dialect_);
  if (conditionals_inside_ == 0) {
    cut(shape, end);
  }
}

void Splitter::cut(PieceShape shape, std::size_t end) {
  hits_.pass_code(at_);
  const auto [first, last] = hits_.code_range(piece_begin_, end);
  if (first != last) {
    split_.pieces.push_back({.begin = static_cast<std::uint32_t>(piece_begin_),
                             .end = static_cast<std::uint32_t>(end),
                             .first_hit = static_cast<std::uint32_t>(first),
                             .end_hit = static_cast<std::uint32_t>(last),
                             .body = static_cast<std::uint32_t>(body_),
                             .container = now_.container,
                             .shape = shape,
                             .has_directives = has_directives_});
  }
  if (shape == PieceShape::function || shape == PieceShape::namespace_head) {
    old_style_begin_ = no_offset;
  }
  now_.is_unfinished = false;
  now_.head = HeadScan(dialect_);
}

// Takes what was cut off since `begin` into the piece being read.
void Splitter::grow_back_to(std::size_t begin) {
  std::erase_if(split_.pieces, [&](const Piece& piece) { return piece.begin >= begin; });
  begin_token();
  piece_begin_ = begin;
}

void Splitter::read_directive() {
  const std::size_t begin = at_;
  if (now_.braces == 0 && now_.head.is_macro_call()) {
    end_at_boundary(bracket_end_);
  }
  has_directives_ = has_directives_ || is_piece_open();
  const DirectiveHead head = directive_head(text_, begin);
  at_ = end_of_directive(text_, begin);
  hits_.pass_code(begin);
  const std::size_t first_hit = hits_.next();
  hits_.claim(begin, at_, HitKind::directive);
  if (first_hit != hits_.next()) {
    split_.directives.push_back({.begin = static_cast<std::uint32_t>(begin),
                                 .end = static_cast<std::uint32_t>(at_),
                                 .first_hit = static_cast<std::uint32_t>(first_hit),
                                 .end_hit = static_cast<std::uint32_t>(hits_.next())});
  }
  hits_.note_gap(begin, at_, HitLedger::Gap::directive);
  switch (conditional_part(head.keyword)) {
    case ConditionalPart::opens:
      open_conditional(begin, is_literal_zero(text_, head));
      break;
    case ConditionalPart::next_branch:
      next_branch();
      break;
    case ConditionalPart::closes:
      close_conditional();
      break;
    case ConditionalPart::none:
      break;
  }
}

void Splitter::open_conditional(std::size_t begin, bool is_dead_first) {
  const bool is_inside = is_piece_open();
  conditionals_.push_back({.begin = begin,
                           .at_start = now_,
                           .result = std::nullopt,
                           .is_dead_first = is_dead_first,
                           .is_inside_piece = is_inside});
  if (is_inside) {
    ++conditionals_inside_;
  }
}

// Before a branch ends: a piece that does not end in it must hold the whole conditional.
void Splitter::settle_branch(Conditional& conditional) {
  if (now_.is_unfinished && !conditional.is_inside_piece) {
    grow_back_to(conditional.begin);
    conditional.is_inside_piece = true;
    ++conditionals_inside_;
    has_directives_ = true;
  }
}

void Splitter::next_branch() {
  if (conditionals_.empty()) {
    return;
  }
  Conditional& conditional = conditionals_.back();
  settle_branch(conditional);
  if (!conditional.result && !conditional.is_dead_first) {
    conditional.result = now_;
  }
  conditional.is_dead_first = false;
  now_ = conditional.at_start;
}

void Splitter::close_conditional() {
  if (conditionals_.empty()) {
    return;
  }
  settle_branch(conditionals_.back());
  const Conditional closed = conditionals_.back();
  conditionals_.pop_back();
  if (closed.is_dead_first) {
    now_ = closed.at_start;
  } else if (closed.result) {
    now_ = *closed.result;
  }
  if (closed.is_inside_piece && --conditionals_inside_ == 0 && !now_.is_unfinished) {
    cut(shape_of_piece(), at_);
  }
}

void Splitter::finish() {
  at_ = text_.size();
  hits_.pass_code(at_);
  if (split_.is_doubtful) {
    split_.pieces.clear();
    piece_begin_ = 0;
    body_ = no_offset;
    has_directives_ = true;
    cut(PieceShape::other, at_);
  } else if (is_piece_open()) {
    cut(shape_of_piece(), now_.head.is_macro_call() ? bracket_end_ : end_before_blanks(text_, at_));
  }
}

}  // namespace

Split split(std::string_view text, Dialect dialect, std::span<const std::string_view> names) {
  return Splitter(text, dialect, names).run();
}

}  // namespace git_refactor::syntax::c_family
