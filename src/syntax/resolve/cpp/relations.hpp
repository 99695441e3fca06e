#pragma once

#include "semantics.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace git_refactor::syntax::cpp {

/// Unites the declarations of one name that are one thing, or that could not stand side by side.
class Relations {
 public:
  Relations(Program& program, Semantics& semantics) : program_(program), semantics_(semantics) {}

  void relate(std::uint8_t name);

  /// The thing that a declaration introduces.
  EntityId entity(DeclRef ref);

 private:
  /// Declarations that share a scope, whatever file it is continued in.
  struct Home {
    std::vector<DeclRef> name_spaces;
    std::vector<DeclRef> types;
    std::vector<DeclRef> functions;
    std::vector<DeclRef> others;
    bool is_global = false;
  };

  std::vector<DeclRef> declarations(std::uint8_t name);
  void place(DeclRef ref);
  void place_qualified(DeclRef ref);
  std::string home_key(DeclRef ref, std::uint32_t scope, bool& is_global);
  void unite_home(const Home& home);
  void unite_all(const std::vector<DeclRef>& refs, bool is_global);
  void unite(DeclRef one, DeclRef other);
  bool is_linked(DeclRef one, DeclRef other);
  bool is_internal(DeclRef ref);
  void unite_with_enclosing(DeclRef ref);
  void unite_with_captured(DeclRef ref, std::uint32_t scope);
  void unite_with_overridden(DeclRef method);
  void unite_with_bases(DeclRef method, const Type& type, bool& is_open, bool& has_family,
                        std::uint32_t depth);
  bool is_virtual(DeclRef method, std::uint32_t depth);
  bool has_signature_of(DeclRef method, DeclRef overridden);
  void mark(DeclRef ref);

  Program& program_;
  Semantics& semantics_;
  std::map<std::string, Home> homes_;
};

}  // namespace git_refactor::syntax::cpp
