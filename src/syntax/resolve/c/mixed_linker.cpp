// Programs of C and C++.
//
// Each language's own linker says what a name means in its files. They meet in the things: both
// make one of what a fact declares, so a function of a header that both include is one thing to
// both. A header is C's where a C file has included it and C has a meaning for the place, else
// C++'s.

#include "linker.hpp"
#include "resolve/linkers.hpp"

#include <utility>

namespace git_refactor::syntax {

namespace {

class MixedLinker : public Linker {
 public:
  explicit MixedLinker(Program& program)
      : Linker(program), c_(program), cpp_(make_cpp_linker(program)) {}

  void relate(std::span<const FactRef> declarations) override {
    c_.relate(declarations);
    cpp_->relate(declarations);
  }

  Denotation denote(FactRef site) override { return at(site.file, fact(site).offset).denote(site); }

  Denotation denote_text(std::uint32_t file, const TextSite& site) override {
    return at(file, site.offset).denote_text(file, site);
  }

  bool is_code(std::uint32_t file, const TextSite& site) override {
    return at(file, site.offset).is_code(file, site);
  }

  void refine(ProgramSite& site) override { at(site.file, site.offset).refine(site); }

  std::string qualified_name(FactRef declaration) override {
    return at(declaration.file, fact(declaration).offset).qualified_name(declaration);
  }

  bool can_coexist(FactRef one, FactRef other) override {
    return at(one.file, fact(one).offset).can_coexist(one, other);
  }

  bool could_mean(const ProgramSite& site, EntityId target) override {
    return at(site.file, site.offset).could_mean(site, target);
  }

  [[nodiscard]] bool is_library_member(std::string_view name) const override {
    return cpp_->is_library_member(name);
  }

  bool accepts_name(EntityId target, std::string_view name) override {
    return cpp_->accepts_name(target, name);
  }

  void follow_up(EntityId target, FollowUp& follow_up) override {
    cpp_->follow_up(target, follow_up);
  }

 private:
  /// The linker that knows the place.
  Linker& at(std::uint32_t file, std::uint32_t offset) {
    if (program().language(file) == Language::c || c_.means_something(file, offset)) {
      return c_;
    }
    return *cpp_;
  }

  CLinker c_;
  std::unique_ptr<Linker> cpp_;
};

}  // namespace

std::unique_ptr<Linker> make_mixed_linker(Program& program) {
  return std::make_unique<MixedLinker>(program);
}

}  // namespace git_refactor::syntax
