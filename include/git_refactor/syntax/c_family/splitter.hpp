#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::c_family {

inline constexpr std::uint32_t no_offset = std::numeric_limits<std::uint32_t>::max();

/// What a hit is part of.
enum class HitKind : std::uint8_t { code, mention, directive };

/// A place where an asked name stands as a whole word.
struct Hit {
  std::uint32_t offset = 0;
  std::uint8_t name = 0;  ///< index into the names asked for
  HitKind kind = HitKind::code;
  /// For code: end of the code before it, white space and comments skipped; `no_offset` where a
  /// directive stands in between.
  std::uint32_t code_before = no_offset;
  /// For a mention: where its comment or literal begins; `no_offset` where it is in neither.
  std::uint32_t text_begin = no_offset;
};

/// What a piece of a file is.
enum class PieceShape : std::uint8_t {
  other,           ///< a declaration without a function body, or what could not be told
  function,        ///< a function with its body
  macro_call,      ///< nothing but `NAME(...)`
  namespace_head,  ///< `namespace x {`
};

/// A top-level declaration or definition that holds a hit.
struct Piece {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t first_hit = 0;  ///< its hits: a range of indices
  std::uint32_t end_hit = 0;
  std::uint32_t body = no_offset;       ///< of a function: its opening brace
  std::uint32_t container = no_offset;  ///< index of the innermost one around it
  PieceShape shape = PieceShape::other;
  bool has_directives = false;  ///< some stand inside
};

/// A preprocessor directive that holds a hit.
struct Directive {
  std::uint32_t begin = 0;  ///< the '#'
  std::uint32_t end = 0;
  std::uint32_t first_hit = 0;
  std::uint32_t end_hit = 0;
};

/// An opened `namespace a::b {` or `extern "C" {`.
struct Container {
  std::uint32_t begin = 0;  ///< its head
  std::uint32_t end = 0;    ///< the brace
  std::uint32_t parent = no_offset;
};

/// Where one file can be cut.
struct Split {
  std::vector<Hit> hits;  ///< sorted by offset
  std::vector<Piece> pieces;
  std::vector<Directive> directives;
  std::vector<Container> containers;
  bool is_doubtful = false;  ///< the brackets do not match: the only piece is the whole file
};

/// The two languages of the family.
enum class Dialect : std::uint8_t { c, cpp };

/// Cuts `text` into its top-level declarations and tells which of them hold a hit.
///
/// Cost: one pass over the bytes, about a nanosecond each.
Split split(std::string_view text, Dialect dialect, std::span<const std::string_view> names);

}  // namespace git_refactor::syntax::c_family
