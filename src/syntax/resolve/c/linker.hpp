#pragma once

#include "analysis.hpp"
#include "resolve/linker.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace git_refactor::syntax {

/// Links the C files of a program by an analysis of its own; see c_parser.cpp.
class CLinker : public Linker {
 public:
  explicit CLinker(Program& program);
  ~CLinker() override;
  CLinker(const CLinker&) = delete;
  CLinker& operator=(const CLinker&) = delete;

  void relate(std::span<const FactRef> declarations) override;
  Denotation denote(FactRef site) override;
  Denotation denote_text(std::uint32_t file, const TextSite& site) override;
  bool is_code(std::uint32_t file, const TextSite& site) override;
  void refine(ProgramSite& site) override;
  std::string qualified_name(FactRef declaration) override;
  bool can_coexist(FactRef one, FactRef other) override;
  bool could_mean(const ProgramSite& site, EntityId target) override;

  /// Whether the analysis found a thing at a byte of a file.
  bool means_something(std::uint32_t file, std::uint32_t offset);

  /// What stands at a byte of a file; nothing where the analysis met no name.
  std::optional<Denotation> denote_at(std::uint32_t file, std::uint32_t offset);

 private:
  class ProgramSources;

  c::Analysis& analysis();
  EntityId entity_of(c::ThingId root);
  [[nodiscard]] bool is_in_program(const c::Thing& thing) const;
  std::string key_of(const c::Thing& thing);
  Denotation denotation_of(const c::Meaning& meaning);

  std::unique_ptr<ProgramSources> sources_;
  std::optional<c::Analysis> analysis_;
  std::map<c::ThingId, EntityId> entities_;
};

}  // namespace git_refactor::syntax
