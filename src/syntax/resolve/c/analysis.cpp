// From passes over translation units to meanings.
//
// Each source that holds an asked name is a unit and is read in as many passes as its conditionals
// need; headers are read with the first unit that includes them, or as units of their own. What a
// pass has said of a place counts. Only where no pass could tell (a name that is declared where no
// #include leads, a macro's body that is expanded nowhere, a member of an unknown type) the tables
// of all files are asked, in the order in which C would have found it: what is seen from the file,
// what is linked, what any header declares.

#include "analysis.hpp"

#include "parser.hpp"

#include <algorithm>

namespace git_refactor::syntax::c {

namespace {

constexpr std::uint32_t most_passes = 4;

constexpr std::string_view several = "several things of this name could be meant";
constexpr std::string_view several_uses = "a macro uses it for several things";
constexpr std::string_view pasted = "a macro makes this name by ##";
constexpr std::string_view unknown_object = "the type of the object is not known";
constexpr std::string_view not_understood = "in code that is not understood";
constexpr std::string_view unknown_macro = "stands alone in a macro that is not known";

}  // namespace

Analysis::Analysis(Sources& sources, std::string_view one, std::string_view other,
                   std::vector<std::uint32_t> files)
    : world_(sources, one, other),
      names_{world_.names.of(one), world_.names.of(other)},
      files_(std::move(files)) {
  for (const std::uint32_t file : files_) {
    world_.set_holder(file);
  }
  for (const std::uint32_t file : files_) {
    if (!is_header(file)) {
      read(file);
    }
  }
  for (const std::uint32_t file : files_) {
    if (world_.state(file).passes == 0) {
      read(file);
    }
  }
  for (const std::uint32_t file : files_) {
    note_missed(file);
  }
  for (ThingId thing = 0; thing < world_.things.size(); ++thing) {
    if (world_.sites.is_asked(world_.things[thing].name)) {
      things_.push_back(thing);
    }
  }
  for (const Name name : names_) {
    unite_tags(name);
  }
  unite_passes();
  decide();
}

bool Analysis::is_header(std::uint32_t file) const {
  const std::string_view path = world_.sources().path(file);
  return !path.ends_with(".c") && !path.ends_with(".C");
}

void Analysis::read(std::uint32_t file) {
  std::uint32_t passes = 1;
  for (std::uint32_t pass = 0; pass < passes; ++pass) {
    Parser parser(world_, file, pass);
    parser.run();
    passes = std::min(parser.branch_count(), most_passes);
  }
}

// Words that no pass has come to: in branches that are never read, and where the parser lost its
// way.
void Analysis::note_missed(std::uint32_t file) {
  bool in_directive = false;
  Name before = no_name;
  for (const Token& token : world_.tokens(file).tokens) {
    if (token.kind == TokenKind::directive || token.kind == TokenKind::directive_end) {
      in_directive = token.kind == TokenKind::directive;
    } else if (!in_directive && token.kind == TokenKind::word &&
               world_.sites.is_asked(token.name) &&
               world_.sites.find({token.file, token.offset}) == nullptr) {
      world_.sites.may_mean(token, {.guess = Guess::missed, .before = before, .unit = file});
    }
    before = token.name;
  }
}

// A tag that is only mentioned is the one that the program defines, if that is but one: a header
// may declare `struct s;` without including its definition.
void Analysis::unite_tags(Name name) {
  Things& things = world_.things;
  Candidates defined;
  Candidates open;
  for (const ThingId thing : world_.globals(name, NameSpace::tag)) {
    const ThingId root = things.root(thing);
    add(things[root].is_defined ? defined : open, root);
  }
  if (defined.size() <= 1) {
    const ThingId first = !defined.empty() ? defined.front()
                          : open.empty()   ? no_thing
                                           : open.front();
    for (const ThingId thing : open) {
      things.unite(first, thing);
    }
  }
}

// A place that means one thing in one branch and another in the next makes them one, as a
// parameter that `#if` declares in two ways. Not so in a macro's body, or in an argument that it
// uses twice: what it names in two functions stays two things.
void Analysis::unite_passes() {
  Things& things = world_.things;
  for (auto& [place, site] : world_.sites.all()) {
    const bool is_in_body = std::ranges::any_of(
        site.guesses, [](const Guessed& each) { return each.guess == Guess::body; });
    for (const ThingId thing : site.things) {
      if (!is_in_body && things[thing].space == things[site.things.front()].space) {
        things.unite(site.things.front(), thing);
      }
      if (things[thing].space == NameSpace::macro &&
          things[site.things.front()].space == NameSpace::macro) {
        things.unite(site.things.front(), thing);
      }
    }
  }
}

void Analysis::decide() {
  for (const auto& [place, site] : world_.sites.all()) {
    meanings_.emplace(place, decide(place, site));
  }
}

const Meaning* Analysis::find(Sites::Place place) const {
  const auto found = meanings_.find(place);
  return found == meanings_.end() ? nullptr : &found->second;
}

void Analysis::add(Candidates& candidates, ThingId thing) const {
  const ThingId root = world_.things.root(thing);
  if (std::ranges::find(candidates, root) == candidates.end()) {
    candidates.push_back(root);
  }
}

Meaning Analysis::meaning_of(ThingId thing) {
  thing = world_.things.root(thing);
  const Thing& known = world_.things[thing];
  if (known.is_pasted) {
    return {.thing = no_thing, .doubt = pasted, .candidates = {thing}};
  }
  // A tag that nothing declares, where there are headers that we cannot read.
  if (known.space == NameSpace::tag && !known.is_defined && !known.is_declared &&
      known.file != nowhere && world_.state(known.file).has_unknown_include) {
    return {};
  }
  return {.thing = thing, .doubt = {}};
}

Meaning Analysis::one_of(const Candidates& candidates, std::string_view doubt) {
  if (candidates.size() == 1) {
    return meaning_of(candidates.front());
  }
  return {.thing = no_thing,
          .doubt = candidates.empty() ? std::string_view() : doubt,
          .candidates = candidates};
}

Meaning Analysis::decide(const Sites::Place& place, const Site& site) {
  Candidates meant;
  for (const ThingId thing : site.things) {
    add(meant, thing);
  }
  if (!meant.empty()) {
    return one_of(meant, several_uses);
  }
  if (site.is_other || site.guesses.empty()) {
    return {};
  }
  const std::string_view text = world_.sources().text(place.first);
  Name name = names_[0];
  const std::string_view spelled = world_.names.text(names_[1]);
  if (text.substr(place.second, spelled.size()) == spelled &&
      (spelled.size() > world_.names.text(name).size() ||
       text.substr(place.second, world_.names.text(name).size()) != world_.names.text(name))) {
    name = names_[1];
  }
  for (const Guessed& guessed : site.guesses) {
    Meaning meaning = guess(place, guessed, name);
    if (meaning.thing != no_thing || !meaning.doubt.empty()) {
      return meaning;
    }
  }
  return {};
}

Meaning Analysis::guess_member(const Guessed& guessed, Name name) {
  if (guessed.thing != no_thing) {
    if (const auto member = world_.things.find_member(guessed.thing, name)) {
      return meaning_of(member->thing);
    }
    if (!world_.things.is_complete(guessed.thing)) {
      return {};  // a library's structure
    }
  }
  Candidates candidates;
  for (const ThingId member : world_.members_called(name)) {
    add(candidates, member);
  }
  return one_of(candidates, unknown_object);
}

Meaning Analysis::guess(const Sites::Place& place, const Guessed& guessed, Name name) {
  switch (guessed.guess) {
    case Guess::macro:
      return one_of(macros(place.first, guessed.unit, name), several);
    case Guess::member:
      return guess_member(guessed, name);
    case Guess::outside_member:
      return {};
    case Guess::body:
    case Guess::missed:
      if (guessed.before == "."_w || guessed.before == "->"_w) {
        return guess_member({}, name);
      }
      if (guessed.before == "struct"_w || guessed.before == "union"_w ||
          guessed.before == "enum"_w) {
        return one_of(globals(name, NameSpace::tag, nullptr), several);
      }
      if (guessed.guess == Guess::missed) {
        const Candidates locals = locals_around(place, name);
        if (!locals.empty()) {
          return {.thing = no_thing, .doubt = not_understood, .candidates = locals};
        }
      }
      break;
    case Guess::dropped:
      if (guessed.thing != no_thing) {
        return meaning_of(guessed.thing);
      }
      break;
    case Guess::ordinary:
    case Guess::word:
      break;
  }
  Candidates candidates = ordinary(place.first, guessed.unit, name);
  if (candidates.empty() && guessed.guess == Guess::word) {
    candidates = globals(name, NameSpace::tag, nullptr);
    for (const ThingId member : world_.members_called(name)) {
      add(candidates, member);
    }
    return {.thing = no_thing,
            .doubt = candidates.empty() ? std::string_view() : unknown_macro,
            .candidates = candidates};
  }
  return one_of(candidates, several);
}

// What is declared, not at file level, in the top-level declaration around a place.
Analysis::Candidates Analysis::locals_around(const Sites::Place& place, Name name) {
  Candidates locals;
  for (const World::Extent& extent : world_.extents(place.first)) {
    if (place.second < extent.begin || place.second > extent.end) {
      continue;
    }
    for (const ThingId id : things_) {
      const Thing& thing = world_.things[id];
      if (thing.name == name && thing.file == place.first && !thing.is_file_level &&
          thing.space != NameSpace::member && thing.offset >= extent.begin &&
          thing.offset <= extent.end) {
        add(locals, id);
      }
    }
  }
  return locals;
}

const std::vector<bool>& Analysis::visible_from(std::uint32_t file) {
  const auto [known, is_new] = visible_.try_emplace(file);
  if (is_new) {
    known->second.assign(world_.sources().size(), false);
    world_.see(file, known->second);
  }
  return known->second;
}

Analysis::Candidates Analysis::globals(Name name, NameSpace space,
                                       const std::vector<bool>* visible) {
  Candidates result;
  for (const ThingId thing : world_.globals(name, space)) {
    const std::uint32_t file = world_.things[thing].file;
    if (visible == nullptr ? file == nowhere || is_header(file)
                           : file != nowhere && (*visible)[file]) {
      add(result, thing);
    }
  }
  return result;
}

Analysis::Candidates Analysis::macros(std::uint32_t file, std::uint32_t unit, Name name) {
  Candidates near;
  Candidates seen;
  Candidates all;
  for (const Macro* macro : world_.macros(name)) {
    const std::uint32_t defined = macro->name.file;
    add(all, macro->thing);
    if (unit != nowhere && (visible_from(unit)[defined] || visible_from(file)[defined])) {
      add(seen, macro->thing);
    }
    if (defined == file) {
      add(near, macro->thing);
    }
  }
  return !near.empty() ? near : !seen.empty() ? seen : all;
}

Analysis::Candidates Analysis::ordinary(std::uint32_t file, std::uint32_t unit, Name name) {
  for (const std::uint32_t from : {file, unit}) {
    if (from == nowhere) {
      continue;
    }
    Candidates seen = globals(name, NameSpace::ordinary, &visible_from(from));
    for (const Macro* macro : world_.macros(name)) {
      if (visible_from(from)[macro->name.file]) {
        add(seen, macro->thing);
      }
    }
    if (!seen.empty()) {
      return seen;
    }
  }
  if (const auto linked = world_.linked(name)) {
    return {world_.things.root(*linked)};
  }
  Candidates any = globals(name, NameSpace::ordinary, nullptr);
  for (const Macro* macro : world_.macros(name)) {
    if (is_header(macro->name.file)) {
      add(any, macro->thing);
    }
  }
  return any;
}

std::vector<ThingId> Analysis::seen_from(std::uint32_t file, Name name) {
  Candidates seen;
  for (const NameSpace space : {NameSpace::ordinary, NameSpace::tag}) {
    for (const ThingId thing : globals(name, space, &visible_from(file))) {
      add(seen, thing);
    }
  }
  for (const Macro* macro : world_.macros(name)) {
    if (visible_from(file)[macro->name.file]) {
      add(seen, macro->thing);
    }
  }
  return seen;
}

}  // namespace git_refactor::syntax::c
