// Surveying C and C++.
//
// Only what holds an asked name is looked at, and no closer than needed:
//
//   1. the splitter (c_family/splitter.cpp) finds the declarations that hold a name;
//   2. in C, the tokens beside a name often tell enough (c_family/tokens.cpp);
//   3. what is left is parsed, one declaration at a time, and goes through the language's table.
//
// A declaration with conditionals is parsed once for each choice of branches that some name needs
// to be in live code, other branches being blanked (c_family/conditionals.cpp); directives are
// never parsed, their names are read by c_family/directives.cpp. All of it ends in one set of facts
// about the file, which is resolved at once.
//
// Cost: the time to split the file, and to parse the declarations that are left. In Linux 6.1, of
// the 303 MB that hold `kfree` 6 MB are parsed.
#include "c_family.hpp"

#include "git_refactor/syntax/c_family/splitter.hpp"

#include "c_family/conditionals.hpp"
#include "c_family/directives.hpp"
#include "c_family/fragments.hpp"
#include "c_family/hit_facts.hpp"
#include "c_family/merge.hpp"
#include "c_family/text.hpp"
#include "c_family/tokens.hpp"
#include "languages/languages.hpp"
#include "resolution.hpp"
#include "resolve/c/doc_references.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace git_refactor::syntax {

namespace {

using namespace c_family;

// More choices of branches than this are not tried for one declaration.
constexpr int most_passes = 64;

class FamilySurvey {
 public:
  FamilySurvey(TSParser& parser, const Grammar& grammar, std::string_view source,
               std::span<const std::string_view> names)
      : grammar_(grammar),
        source_(source),
        is_c_(&grammar.table() == &languages::c),
        split_(split(source, is_c_ ? Dialect::c : Dialect::cpp, names)),
        file_{source, names, split_.hits, is_c_},
        collector_(grammar, source, names),
        fragments_(parser, collector_, file_) {}

  FileSurvey run();

 private:
  std::uint32_t scope_of(const Piece& piece) const {
    return piece.container == no_offset ? 0 : scopes_[piece.container];
  }

  std::span<const Hit> hits_of(const auto& part) const {
    return std::span(split_.hits).subspan(part.first_hit, part.end_hit - part.first_hit);
  }

  void open_containers();
  void survey_piece(const Piece& piece);
  void add_code(const Hit& hit, Fact fact);
  TokenVerdict verdict_by_tokens(const Piece& piece, const Hit& hit) const;
  bool survey_by_tokens(const Piece& piece);
  void survey_by_parsing(const Piece& piece);
  void distrust_macro_parameters(const Piece& piece, std::size_t first_fact);
  void survey_branches(const Piece& piece, std::string_view text, std::vector<Hit> hits);
  void add_mention(const Hit& hit);
  void survey_directive_hits(const Directive& directive);
  void add_directive_hit(const DirectiveHit& found, std::uint32_t parameters);
  void survey_expansion(const Directive& directive, const DirectiveSurvey& found);
  void settle_qualified_names();
  void hide_unnamed_namespaces();
  bool is_class(std::string_view path) const;

  const Grammar& grammar_;
  std::string_view source_;
  bool is_c_;
  Split split_;
  FileHits file_;
  Collector collector_;
  FragmentSurvey fragments_;
  std::vector<std::uint32_t> scopes_;  // by container
};

// The name that the container's head gives it: "a::b" of `inline namespace a::b {`.
std::string container_name(std::string_view head) {
  const std::size_t keyword = head.find("namespace");
  if (keyword == std::string_view::npos) {
    return {};
  }
  const std::size_t begin = skip_blanks(head, keyword + std::string_view("namespace").size());
  return std::string(head.substr(begin, end_before_blanks(head, head.size()) - begin));
}

FileSurvey FamilySurvey::run() {
  open_containers();
  for (const Piece& piece : split_.pieces) {
    survey_piece(piece);
  }
  for (const Directive& directive : split_.directives) {
    survey_directive_hits(directive);
  }
  settle_qualified_names();
  hide_unnamed_namespaces();
  Facts& facts = collector_.facts();
  for (const Hit& hit : split_.hits) {
    if (hit.kind == HitKind::mention) {
      add_mention(hit);
    }
  }
  return merge_passes(Resolution(grammar_.table(), std::move(facts)).survey({}));
}

// Parts of a namespace in one file share a scope; `extern "C"` has none of its own.
void FamilySurvey::open_containers() {
  std::map<std::pair<std::uint32_t, std::string>, std::uint32_t> known;
  for (const Container& container : split_.containers) {
    const std::uint32_t parent = container.parent == no_offset ? 0 : scopes_[container.parent];
    const std::string_view head = source_.substr(container.begin, container.end - container.begin);
    if (head.find("namespace") == std::string_view::npos) {
      scopes_.push_back(parent);
      continue;
    }
    const auto [found, is_new] = known.try_emplace({parent, container_name(head)}, 0);
    if (is_new) {
      Scope scope;
      scope.kind = ScopeKind::name_space;
      scope.parent = parent;
      scope.name = found->first.second;
      found->second = collector_.add(std::move(scope));
    }
    scopes_.push_back(found->second);
  }
}

void FamilySurvey::survey_piece(const Piece& piece) {
  if (piece.shape == PieceShape::namespace_head) {
    for (const Hit& hit : hits_of(piece)) {
      Fact fact = fact_of(hit, scope_of(piece), Effect::declare);
      fact.role = Role::declaration;
      fact.kind = SymbolKind::module;
      add_code(hit, std::move(fact));
    }
  } else if (!is_c_ || !survey_by_tokens(piece)) {
    survey_by_parsing(piece);
  }
}

void FamilySurvey::add_code(const Hit& hit, Fact fact) {
  if (hit.kind == HitKind::code) {
    collector_.add(std::move(fact));
  }
}

TokenVerdict FamilySurvey::verdict_by_tokens(const Piece& piece, const Hit& hit) const {
  const Neighbours around = file_.neighbours_of(hit);
  if (names_trace_event(source_, hit.offset)) {
    return TokenVerdict::event;
  }
  if (piece.shape == PieceShape::macro_call && around.before == "(" && around.after == ")") {
    return TokenVerdict::use;
  }
  if (is_member_argument(source_, hit.offset, around)) {
    return TokenVerdict::member;
  }
  if (is_label_address(source_, hit.code_before)) {
    return TokenVerdict::unclear;
  }
  const bool is_body = piece.shape == PieceShape::macro_call ||
                       (piece.shape == PieceShape::function && hit.offset > piece.body);
  return token_verdict(around, is_body ? Region::body : Region::file_level);
}

bool FamilySurvey::survey_by_tokens(const Piece& piece) {
  const auto hits = hits_of(piece);
  const auto is_unclear = [&](const Hit& hit) {
    return hit.kind == HitKind::code && verdict_by_tokens(piece, hit) == TokenVerdict::unclear;
  };
  if (std::ranges::any_of(hits, is_unclear)) {
    return false;
  }
  for (const Hit& hit : hits) {
    switch (verdict_by_tokens(piece, hit)) {
      case TokenVerdict::member:
        add_code(hit, member_of(hit));
        break;
      case TokenVerdict::event:
        add_code(hit, key_of(hit));
        break;
      case TokenVerdict::tag:
        add_code(hit, tag_of(hit, is_c_));
        break;
      default:
        add_code(hit, fact_of(hit, 0, Effect::refer));
        break;
    }
  }
  return true;
}

void FamilySurvey::survey_by_parsing(const Piece& piece) {
  std::vector<Hit> hits;
  std::ranges::copy_if(hits_of(piece), std::back_inserter(hits),
                       [](const Hit& hit) { return hit.kind == HitKind::code; });
  const std::string_view text = source_.substr(piece.begin, piece.end - piece.begin);
  const std::size_t first_fact = collector_.facts().facts.size();
  if (piece.has_directives) {
    survey_branches(piece, text, std::move(hits));
  } else {
    fragments_.survey({text, piece.begin, scope_of(piece)}, hits);
  }
  distrust_macro_parameters(piece, first_fact);
}

// `SYSCALL_DEFINE1(name, int, OLD) { use(OLD); }` declares a parameter, as only the macro knows.
void FamilySurvey::distrust_macro_parameters(const Piece& piece, std::size_t first_fact) {
  const auto facts = std::span(collector_.facts().facts).subspan(first_fact);
  const auto is_argument = [&](const Fact& fact) {
    const Neighbours around = file_.neighbours_of(file_.at(fact.offset));
    return fact.effect == Effect::refer && fact.offset < piece.body &&
           (around.before == "(" || around.before == ",") &&
           (around.after == "," || around.after == ")");
  };
  const std::size_t after_name = skip_blanks(source_, end_of_word(source_, piece.begin));
  const bool is_macro = piece.shape == PieceShape::function && source_[after_name] == '(';
  if (!is_macro || std::ranges::none_of(facts, is_argument)) {
    return;
  }
  for (Fact& fact : facts) {
    if (fact.effect == Effect::refer && fact.offset > piece.body) {
      fact = unknown_of(file_.at(fact.offset), "may be a parameter that a macro declares");
    }
  }
}

// The first branches, then the others if a branch declares a name, then whatever some hit needs.
void FamilySurvey::survey_branches(const Piece& piece, std::string_view text,
                                   std::vector<Hit> hits) {
  Conditionals conditionals(text);
  std::vector<Hit> left = hits;
  const auto is_live = [&](const Hit& hit) {
    return conditionals.is_live(hit.offset - piece.begin);
  };
  const auto survey_choice = [&] {
    std::vector<Hit> live;
    std::ranges::copy_if(hits, std::back_inserter(live), is_live);
    const std::string text = conditionals.live_text();
    fragments_.survey({text, piece.begin, scope_of(piece)}, live);
    std::erase_if(left, is_live);
  };
  const std::size_t first_fact = collector_.facts().facts.size();
  survey_choice();
  const auto is_declared_in_branch = [&](const Fact& fact) {
    return fact.effect == Effect::declare && conditionals.is_conditional(fact.offset - piece.begin);
  };
  const auto facts = std::span(collector_.facts().facts).subspan(first_fact);
  if (std::ranges::any_of(facts, is_declared_in_branch)) {
    conditionals.choose_other_branches();
    survey_choice();
  }
  for (int pass = 0; pass < most_passes && !left.empty(); ++pass) {
    conditionals.choose_first_branches();
    conditionals.make_live(left.front().offset - piece.begin);
    survey_choice();
  }
  for (const Hit& hit : left) {
    collector_.add(unknown_of(hit, "inside too many #if branches"));
  }
}

void FamilySurvey::add_mention(const Hit& hit) {
  if (hit.name != 0) {
    return;
  }
  MentionKind kind = MentionKind::prose;
  if (hit.text_begin != no_offset && source_[hit.text_begin] == '/') {
    const std::string_view comment =
        source_.substr(hit.text_begin, end_of_comment(source_, hit.text_begin) - hit.text_begin);
    const bool is_reference =
        c::reference_in_comment(comment, hit.offset - hit.text_begin, file_.names[0].size()) ==
        c::DocReference::global;
    kind = is_reference ? MentionKind::reference : MentionKind::comment;
  } else if (hit.text_begin != no_offset && source_[hit.text_begin] == '"') {
    kind = MentionKind::string;
  }
  collector_.facts().mentions.push_back({hit.offset, kind});
}

void FamilySurvey::survey_directive_hits(const Directive& directive) {
  const DirectiveSurvey found = survey_directive(source_, directive, hits_of(directive));
  std::ranges::for_each(found.mentions, [this](const Hit& hit) { add_mention(hit); });
  // The parameters of a macro have a scope of their own.
  const std::uint32_t scope =
      collector_.add(Scope{.kind = ScopeKind::function, .parent = 0, .name = {}});
  for (const DirectiveHit& hit : found.hits) {
    add_directive_hit(hit, scope);
  }
  if (!found.body.empty()) {
    survey_expansion(directive, found);
  }
}

void FamilySurvey::add_directive_hit(const DirectiveHit& found, std::uint32_t parameters) {
  const Hit& hit = found.hit;
  Fact fact = fact_of(hit, 0, Effect::refer);
  switch (found.role) {
    case DirectiveRole::macro:
      fact.effect = Effect::declare;
      fact.role = Role::declaration;
      fact.kind = SymbolKind::macro;
      fact.spaces = space::value | space::macro;
      break;
    case DirectiveRole::parameter:
      fact.effect = Effect::declare;
      fact.role = Role::declaration;
      fact.kind = SymbolKind::parameter;
      fact.scope = parameters;
      break;
    case DirectiveRole::parameter_use:
      fact.scope = parameters;
      break;
    case DirectiveRole::macro_reference:
      fact.kind = SymbolKind::macro;
      break;
    case DirectiveRole::tag:
      fact = tag_of(hit, is_c_);
      break;
    case DirectiveRole::member:
      fact = member_of(hit);
      break;
    case DirectiveRole::pasted:
      fact = unknown_of(hit, "pasted by ## in a macro");
      break;
    case DirectiveRole::pragma:
      fact = unknown_of(hit, "inside a #pragma");
      break;
    case DirectiveRole::reference:
      break;
    case DirectiveRole::expansion:
    case DirectiveRole::nested_expansion:
      return;  // survey_expansion
  }
  collector_.add(std::move(fact));
}

// What a macro's body declares outside braces of its own is declared where the macro is used.
void FamilySurvey::survey_expansion(const Directive& directive, const DirectiveSurvey& found) {
  std::vector<Hit> hits;
  std::vector<std::uint32_t> open;  // offsets outside braces
  for (const DirectiveHit& hit : found.hits) {
    if (hit.role == DirectiveRole::expansion || hit.role == DirectiveRole::nested_expansion) {
      hits.push_back(hit.hit);
    }
    if (hit.role == DirectiveRole::expansion) {
      open.push_back(hit.hit.offset);
    }
  }
  const std::size_t first_fact = collector_.facts().facts.size();
  fragments_.survey({found.body, directive.begin, 0}, hits);
  const auto facts = std::span(collector_.facts().facts).subspan(first_fact);
  const auto is_open = [&](const Fact& fact) {
    return std::ranges::find(open, fact.offset) != open.end();
  };
  const auto declares = [&](const Fact& fact) {
    return fact.effect == Effect::declare && is_open(fact);
  };
  if (std::ranges::any_of(facts, declares)) {
    for (Fact& fact : facts) {
      const Hit& hit = file_.at(fact.offset);
      fact = unknown_of(hit, "a macro declares it where it is used");
    }
  }
}

// `a::OLD` is a member of a class a, and qualified by a namespace a.
void FamilySurvey::settle_qualified_names() {
  for (Fact& fact : collector_.facts().facts) {
    if (fact.effect == Effect::fixed && fact.binding == Binding::qualified &&
        is_class(fact.qualifier)) {
      fact.binding = Binding::member;
      fact.qualifier.clear();
    }
  }
}

void FamilySurvey::hide_unnamed_namespaces() {
  Facts& gathered = collector_.facts();
  for (Fact& fact : gathered.facts) {
    for (std::uint32_t scope = fact.scope; scope != 0; scope = gathered.scopes[scope].parent) {
      const Scope& around = gathered.scopes[scope];
      if (around.kind == ScopeKind::name_space && around.name.empty()) {
        fact.reach = Reach::hidden;
      }
    }
  }
}

// By what the file says of the path's last part; else by its first letter, as most styles have it.
bool FamilySurvey::is_class(std::string_view path) const {
  const std::size_t separator = path.rfind("::");
  const std::string_view last =
      path.substr(separator == std::string_view::npos ? 0 : separator + 2);
  if (last.find('<') != std::string_view::npos) {
    return true;
  }
  constexpr std::array<std::string_view, 5> class_words{"class", "struct", "union", "enum",
                                                        "typename"};
  const std::array<std::string_view, 1> names{last};
  for (const Word& word : find_words(grammar_.table(), source_, names)) {
    const Neighbours around =
        neighbours(source_, end_before_blanks(source_, word.offset), word.offset + last.size());
    if (around.before == "namespace") {
      return false;
    }
    const bool is_declared =
        around.after != "::" && std::ranges::find(class_words, around.before) != class_words.end();
    if (is_declared || (around.before == "using" && around.after == "=")) {
      return true;
    }
  }
  return !last.empty() && last.front() >= 'A' && last.front() <= 'Z';
}

}  // namespace

FileSurvey survey_c_family(TSParser& parser, const Grammar& grammar, std::string_view source,
                           std::span<const std::string_view> names) {
  return FamilySurvey(parser, grammar, source, names).run();
}

}  // namespace git_refactor::syntax
