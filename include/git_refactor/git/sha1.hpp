#pragma once

#include "git_refactor/model/oid.hpp"

#include <memory>
#include <string_view>

namespace git_refactor::git {

/// A running SHA-1, by OpenSSL: with the processor's instructions for it some five times as fast as
/// libgit2's, which looks for collision attacks in what others hand it. We hash what we write.
class Sha1 {
 public:
  Sha1();
  ~Sha1();
  Sha1(Sha1&&) noexcept;
  Sha1& operator=(Sha1&&) noexcept;
  Sha1(const Sha1&) = delete;
  Sha1& operator=(const Sha1&) = delete;

  void update(std::string_view bytes);

  /// The digest of all bytes so far; starts over.
  Oid finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The id git gives an object: the digest of "TYPE SIZE\0" and its content.
Oid object_id(std::string_view type, std::string_view content);

}  // namespace git_refactor::git
