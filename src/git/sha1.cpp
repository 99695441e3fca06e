#include "git_refactor/git/sha1.hpp"

#include "git_refactor/base/error.hpp"

#include <openssl/evp.h>

#include <string>

namespace git_refactor::git {

namespace {

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
};

void require(int result) {
  if (result != 1) {
    throw Error(ErrorKind::internal, "cannot compute a SHA-1: OpenSSL refuses to");
  }
}

}  // namespace

struct Sha1::State {
  std::unique_ptr<EVP_MD_CTX, FreeContext> context{EVP_MD_CTX_new()};
};

Sha1::Sha1() : state_(std::make_unique<State>()) {
  require(EVP_DigestInit_ex(state_->context.get(), EVP_sha1(), nullptr));
}

Sha1::~Sha1() = default;
Sha1::Sha1(Sha1&&) noexcept = default;
Sha1& Sha1::operator=(Sha1&&) noexcept = default;

void Sha1::update(std::string_view bytes) {
  require(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()));
}

Oid Sha1::finish() {
  Oid oid;
  require(EVP_DigestFinal_ex(state_->context.get(), oid.bytes.data(), nullptr));
  require(EVP_DigestInit_ex(state_->context.get(), nullptr, nullptr));
  return oid;
}

Oid object_id(std::string_view type, std::string_view content) {
  thread_local Sha1 hash;
  std::string header(type);
  header += ' ';
  header += std::to_string(content.size());
  header += '\0';
  hash.update(header);
  hash.update(content);
  return hash.finish();
}

}  // namespace git_refactor::git
