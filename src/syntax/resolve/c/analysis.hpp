#pragma once

#include "world.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace git_refactor::syntax::c {

/// What a place means, when all files that hold an asked name were read.
struct Meaning {
  ThingId thing = no_thing;           ///< the one that is meant
  std::string_view doubt;             ///< or why that cannot be known
  std::vector<ThingId> candidates{};  ///< in doubt: what it may be
};

/// Reads the files that hold an asked name, and what they include, and decides on each place.
class Analysis {
 public:
  Analysis(Sources& sources, std::string_view one, std::string_view other,
           std::vector<std::uint32_t> files);

  [[nodiscard]] World& world() { return world_; }

  [[nodiscard]] const std::map<Sites::Place, Meaning>& meanings() const { return meanings_; }

  [[nodiscard]] const Meaning* find(Sites::Place place) const;

  /// The things that have an asked name, in the order of their discovery.
  [[nodiscard]] const std::vector<ThingId>& things() const { return things_; }

  /// The things of file level of a name that are seen from a file, whatever their name space.
  [[nodiscard]] std::vector<ThingId> seen_from(std::uint32_t file, Name name);

 private:
  using Candidates = std::vector<ThingId>;

  void read(std::uint32_t file);
  void unite_tags(Name name);
  void unite_passes();
  void note_missed(std::uint32_t file);
  void decide();
  [[nodiscard]] Meaning decide(const Sites::Place& place, const Site& site);
  [[nodiscard]] Meaning meaning_of(ThingId thing);
  [[nodiscard]] Meaning guess(const Sites::Place& place, const Guessed& guessed, Name name);
  [[nodiscard]] Meaning guess_member(const Guessed& guessed, Name name);
  [[nodiscard]] Candidates locals_around(const Sites::Place& place, Name name);
  [[nodiscard]] Meaning one_of(const Candidates& candidates, std::string_view doubt);
  [[nodiscard]] Candidates macros(std::uint32_t file, std::uint32_t unit, Name name);
  [[nodiscard]] Candidates ordinary(std::uint32_t file, std::uint32_t unit, Name name);
  [[nodiscard]] Candidates globals(Name name, NameSpace space, const std::vector<bool>* visible);
  [[nodiscard]] const std::vector<bool>& visible_from(std::uint32_t file);
  [[nodiscard]] bool is_header(std::uint32_t file) const;
  void add(Candidates& candidates, ThingId thing) const;

  World world_;
  std::array<Name, 2> names_{};
  std::vector<std::uint32_t> files_;
  std::vector<ThingId> things_;
  std::map<std::uint32_t, std::vector<bool>> visible_;
  std::map<Sites::Place, Meaning> meanings_;
};

}  // namespace git_refactor::syntax::c
