#pragma once

#include "body.hpp"

namespace git_refactor::syntax::rust {

/// Forgets the names of a block at its end.
class Body::Rib {
 public:
  explicit Rib(Body& body)
      : body_(&body), locals_(body.locals_.size()), loops_(body.loops_.size()), env_(body.env_) {}

  ~Rib() {
    body_->locals_.resize(locals_);
    body_->loops_.resize(loops_);
    body_->env_ = env_;
  }

  Rib(const Rib&) = delete;
  Rib& operator=(const Rib&) = delete;
  Rib(Rib&&) = delete;
  Rib& operator=(Rib&&) = delete;

 private:
  Body* body_;
  std::size_t locals_;
  std::size_t loops_;
  Env env_;
};

}  // namespace git_refactor::syntax::rust
