#pragma once

#include <string_view>

namespace git_refactor::syntax::rust {

/// What the resolver knows of the standard library: Rust source that declares the common part of
/// it, simplified. What it does not declare is outside as well, but has no type.
std::string_view library_model();

/// Parts of it.
std::string_view library_containers();
std::string_view library_collections();

}  // namespace git_refactor::syntax::rust
