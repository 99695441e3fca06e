#pragma once

#include "git_refactor/syntax/c_family/splitter.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::c_family {

/// The tokens on both sides of a name: a word, or punctuation of up to three bytes; empty at the
/// ends of the text.
struct Neighbours {
  std::string_view before;
  std::string_view after;
};

/// The tokens around the name that ends at `end`; `code_before` is where the code before it ends.
Neighbours neighbours(std::string_view text, std::size_t code_before, std::size_t end);

/// What a name's neighbours alone say about it.
enum class TokenVerdict : std::uint8_t {
  use,      ///< C would not declare a name here
  member,   ///< selected by '.' or '->'
  event,    ///< the name of a trace event, from which macros make other names
  tag,      ///< the name of a struct, union or enum that is not declared here
  unclear,  ///< only a parser can tell
};

/// Where a name stands in C.
enum class Region : std::uint8_t { body, file_level };

TokenVerdict token_verdict(const Neighbours& neighbours, Region region);

/// True where the name at `begin` is an argument that names a member: `offsetof(struct a, OLD)`.
bool is_member_argument(std::string_view text, std::size_t begin, const Neighbours& neighbours);

/// True where the name at `begin` is a trace event's: `TRACE_EVENT(OLD, ...)` declares `trace_OLD`
/// and nothing called OLD (Linux, Documentation/trace/tracepoints.rst).
bool names_trace_event(std::string_view text, std::size_t begin);

/// True where the address of a label is taken: `&&OLD`.
bool is_label_address(std::string_view text, std::size_t code_before);

/// True for tokens that select a member: '.' and '->'.
bool selects_member(std::string_view token);

}  // namespace git_refactor::syntax::c_family
