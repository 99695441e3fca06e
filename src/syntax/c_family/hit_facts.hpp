#pragma once

#include "git_refactor/syntax/c_family/splitter.hpp"

#include "c_family/tokens.hpp"
#include "facts.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace git_refactor::syntax::c_family {

/// A file's hits and what stands around them. Keeps views of all it is made of.
struct FileHits {
  std::string_view source;
  std::span<const std::string_view> names;
  std::span<const Hit> hits;  ///< sorted by offset
  bool is_c = true;           ///< not C++

  Neighbours neighbours_of(const Hit& hit) const;

  /// The hit that stands at `offset`.
  const Hit& at(std::uint32_t offset) const;
};

Fact fact_of(const Hit& hit, std::uint32_t scope, Effect effect);

/// A member that is selected.
Fact member_of(const Hit& hit);

/// A name in a name space that is no part of the language.
Fact key_of(const Hit& hit);

/// The use of a struct's, union's or enum's name; in C these have a name space of their own.
Fact tag_of(const Hit& hit, bool is_c);

/// A name that cannot be known, and why.
Fact unknown_of(const Hit& hit, std::string_view why);

}  // namespace git_refactor::syntax::c_family
