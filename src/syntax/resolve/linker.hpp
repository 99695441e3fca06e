#pragma once

#include "git_refactor/syntax/program.hpp"

#include "file_model.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace git_refactor::syntax {

/// What a language adds to the scopes of its files: how files, types and members belong together.
/// One for each family of languages and program; it may keep whatever it has found out.
class Linker {
 public:
  virtual ~Linker() = default;
  Linker(const Linker&) = delete;
  Linker& operator=(const Linker&) = delete;
  Linker(Linker&&) = delete;
  Linker& operator=(Linker&&) = delete;

  /// What an identifier means, whatever its name. Must not depend on the order of calls, but may
  /// rely on `relate` having been called.
  virtual Denotation denote(FactRef site) = 0;

  /// What a word in a comment or string refers to by the language's conventions (`{@link Old}`,
  /// `:param old:`). Anything else has no sense.
  virtual Denotation denote_text(std::uint32_t file, const TextSite& site);

  /// Corrects role and kind of a site where the linker knows them better than the tree.
  virtual void refine(ProgramSite& site);

  /// Whether a word that the tree takes for text is code after all: in a macro's body.
  virtual bool is_code(std::uint32_t file, const TextSite& site);

  /// Unites the declarations of one asked name that are one thing (override families, merged
  /// declarations, prototypes), and marks those that belong to a library's.
  /// `declarations` are all declaring facts of the name in the files that hold it.
  virtual void relate(std::span<const FactRef> declarations);

  /// The declaration's name with those of the types, namespaces and modules around it, as a user
  /// would write it ("zoo.Animal.speak", "ns::f").
  virtual std::string qualified_name(FactRef declaration);

  /// Whether two different declarations of one name in one scope are legal side by side
  /// (overloads).
  virtual bool can_coexist(FactRef one, FactRef other);

  /// Whether an unsure site may mean `target` at all: by default members are not mixed with others.
  virtual bool could_mean(const ProgramSite& site, EntityId target);

  /// Whether the language's standard library has a member of this name, so that an object of
  /// unknown type may well have it (`get`, `size`, `toString`).
  [[nodiscard]] virtual bool is_library_member(std::string_view name) const;

  /// Whether `target` may be called `name`, which is an identifier: some words are reserved for
  /// some kinds of things only (Java's `record` for types).
  virtual bool accepts_name(EntityId target, std::string_view name);

  /// Whether `target` may be called `name` though that is a keyword: its name stands where no other
  /// word can (JavaScript's members), or is this one's place (Rust's `self`).
  virtual bool accepts_keyword(EntityId target, std::string_view name);

  /// Files that move, and edits that are no sites of OLD, when `target` is renamed to NEW.
  virtual void follow_up(EntityId target, FollowUp& follow_up);

 protected:
  explicit Linker(Program& program) : program_(&program) {}

  [[nodiscard]] Program& program() const { return *program_; }

  [[nodiscard]] const FileModel& model(std::uint32_t file) const { return program_->model(file); }

  [[nodiscard]] const Fact& fact(FactRef ref) const {
    return program_->model(ref.file).fact(ref.fact);
  }

  /// The entity of what a fact declares or refers to inside its file; `no_entity` if its scopes do
  /// not tell.
  [[nodiscard]] EntityId entity_in_file(FactRef ref) const;

 private:
  Program* program_ = nullptr;
};

/// What a language without a linker of its own gets: names are resolved inside their file only, and
/// what is not found there is unsure.
class FileLinker : public Linker {
 public:
  explicit FileLinker(Program& program) : Linker(program) {}

  Denotation denote(FactRef site) override;
};

std::unique_ptr<Linker> make_linker(Family family, Program& program);

}  // namespace git_refactor::syntax
