#include "semantics.hpp"

#include <algorithm>
#include <utility>

// What the arguments of macros become: declarations, parts of other names, strings.

namespace git_refactor::syntax::cpp {

namespace {

constexpr std::string_view selected = "a macro selects it from a type or an object";
constexpr std::string_view pasted_too = "a macro makes another name of it by ##";

bool has_origin(const Expanded& token, std::size_t offset) {
  return std::find(token.origins.begin(), token.origins.end(), offset) != token.origins.end();
}

// Whether a token stands behind a `::`, `.` or `->` that the macro itself has.
bool is_selected(const std::vector<Expanded>& tokens, std::size_t at) {
  const auto is_own = [&](std::size_t back, std::string_view text) {
    return at >= back && tokens[at - back].text == text && tokens[at - back].origins.empty();
  };
  return is_own(1, ".") || is_own(1, "::") || is_own(1, "->") ||
         (is_own(1, ":") && is_own(2, ":")) || (is_own(1, ">") && is_own(2, "-"));
}

bool is_part_of(std::string_view part, std::string_view name) {
  return part.size() < name.size() && name.find(part) != std::string_view::npos;
}

// Whether a word of its own that the macro has beside a `##` is a part of the name.
bool pastes_part_of(const MacroText& macro, std::string_view name) {
  const std::vector<Token>& body = macro.body;
  for (std::size_t at = 0; at < body.size(); ++at) {
    const bool is_beside =
        (at > 0 && body[at - 1].text == "#") || (at + 1 < body.size() && body[at + 1].text == "#");
    const bool is_own = std::find(macro.parameters.begin(), macro.parameters.end(),
                                  body[at].text) == macro.parameters.end();
    if (is_beside && is_own && is_part_of(body[at].text, name)) {
      return true;
    }
  }
  return false;
}

// Whether a word of a use is a part of the name.
bool holds_part_of(const MacroUse& use, std::string_view name) {
  return std::any_of(use.tokens.begin(), use.tokens.end(),
                     [&](const Token& token) { return is_part_of(token.text, name); });
}

}  // namespace

const Semantics::MacroFile& Semantics::macro_file(std::uint32_t file) {
  const auto [known, is_new] = macro_files_.try_emplace(file);
  if (is_new) {
    MacroFile& made = known->second;
    made.source = tokenize(program_.raw_text(file));
    made.macros = macros_in(made.source);
  }
  return known->second;
}

// The uses of macros in a file. Most are never expanded: that costs more than all else here.
const Semantics::MacroUses& Semantics::macro_uses(std::uint32_t file) {
  const auto [known, is_new] = macro_uses_.try_emplace(file);
  if (!is_new) {
    return known->second;
  }
  Expander::Macros macros;
  bool has_function = false;
  for (const std::uint32_t other : visible(file)) {
    if (program_.raw_text(other).find("define") == std::string_view::npos) {
      continue;
    }
    for (const MacroText& macro : macro_file(other).macros) {
      macros.emplace(macro.name, &macro);
      has_function = has_function || macro.is_function;
    }
  }
  if (has_function) {
    MacroUses& made = macro_uses_[file];
    made.expander = std::make_unique<Expander>(std::move(macros));
    made.uses = made.expander->uses(macro_file(file).source.tokens);
  }
  return macro_uses_[file];
}

const MacroUse* Semantics::macro_use_around(std::uint32_t file, std::uint32_t offset) {
  for (const MacroUse& use : macro_uses(file).uses) {
    if (use.begin < offset && offset < use.end) {
      return &use;
    }
  }
  return nullptr;
}

std::vector<Expanded> Semantics::expansion(std::uint32_t file, const MacroUse& use) {
  return macro_uses(file).expander->expansion(use);
}

// The files that might use macros which make OLD by `##`: those that hold a name and what they
// include, and those that name a macro of these which pastes a part of OLD.
std::set<std::uint32_t> Semantics::files_that_paste() {
  constexpr std::size_t most_files = 4000;
  std::set<std::uint32_t> files;
  std::set<std::string_view> macros;
  for (const std::uint32_t file : files_around(program_.holders(asked_old).front())) {
    files.insert(file);
    if (program_.raw_text(file).find("##") == std::string_view::npos) {
      continue;
    }
    for (const MacroText& macro : macro_file(file).macros) {
      if (pastes_part_of(macro, program_.asked()[asked_old])) {
        macros.insert(macro.name);
      }
    }
  }
  if (!macros.empty() && program_.files().size() <= most_files) {
    for (std::uint32_t file = 0; file < program_.files().size(); ++file) {
      if (family_of(program_.language(file)) == Family::c && !files.contains(file) &&
          std::any_of(macros.begin(), macros.end(),
                      [&](std::string_view macro) { return mentions(file, macro); })) {
        files.insert(file);
      }
    }
  }
  return files;
}

// Notes where macros make an asked name by `##`.
void Semantics::note_pasted_names() {
  if (program_.holders(asked_old).empty()) {
    return;
  }
  for (const std::uint32_t file : files_that_paste()) {
    const std::vector<std::uint32_t>& seen = visible(file);
    const bool can_paste = std::any_of(seen.begin(), seen.end(), [this](std::uint32_t other) {
      return program_.raw_text(other).find("##") != std::string_view::npos;
    });
    if (!can_paste) {
      continue;
    }
    const std::string_view name = program_.asked()[asked_old];
    const bool has_part = std::any_of(seen.begin(), seen.end(), [&](std::uint32_t other) {
      const std::vector<MacroText>& macros = macro_file(other).macros;
      return std::any_of(macros.begin(), macros.end(),
                         [&](const MacroText& macro) { return pastes_part_of(macro, name); });
    });
    for (const MacroUse& use : macro_uses(file).uses) {
      if (!has_part && !holds_part_of(use, name)) {
        continue;
      }
      for (const Expanded& token : expansion(file, use)) {
        if (token.kind == Expanded::Kind::pasted && token.text == name) {
          pasted_names_.emplace_back(file, static_cast<std::uint32_t>(use.begin));
        }
      }
    }
  }
}

bool Semantics::is_pasted(DeclRef ref) {
  const Decl& each = decl(ref);
  if (pasted_names_.empty() || each.name != program_.asked()[asked_old]) {
    return false;
  }
  const Scope& around = scope_around(ref);
  const bool is_local = around.type == ScopeType::function || around.type == ScopeType::block ||
                        around.type == ScopeType::parameters;
  return std::any_of(pasted_names_.begin(), pasted_names_.end(), [&](const auto& place) {
    const auto [file, offset] = place;
    if (is_local) {
      return file == ref.file && offset >= around.begin && offset < around.end;
    }
    return sees(file, ref.file) || sees(ref.file, file);
  });
}

// What becomes of an argument, where that is not what it seems.
std::optional<Meaning> Semantics::meaning_as_argument(std::uint32_t file, std::uint32_t offset) {
  const MacroUse* use = macro_use_around(file, offset);
  if (use == nullptr) {
    return std::nullopt;
  }
  const std::vector<Expanded> tokens = expansion(file, *use);
  bool is_plain = false;
  bool is_changed = false;
  bool is_part_of_known = false;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Expanded& token = tokens[at];
    if (!has_origin(token, offset)) {
      continue;
    }
    if (is_selected(tokens, at)) {
      return Meaning{{}, {}, selected};
    }
    is_plain = is_plain || token.kind == Expanded::Kind::plain;
    is_changed = is_changed || token.kind != Expanded::Kind::plain;
    if (token.kind == Expanded::Kind::pasted) {
      for (const std::uint32_t other : files_around(file)) {
        is_part_of_known = is_part_of_known || mentions(other, token.text);
      }
    }
  }
  if (is_changed && !is_plain) {
    return Meaning{};
  }
  return is_part_of_known ? std::optional(Meaning{{}, {}, pasted_too}) : std::nullopt;
}

// Adds what a macro declares by a name that is spelled in its arguments. The expansion is parsed
// as a source of its own: only names and kinds are taken from it.
void Semantics::add_made(std::uint32_t file, FileIndex& index) {
  const AskedNames& asked = program_.asked();
  for (const MacroUse& use : macro_uses(file).uses) {
    if (std::any_of(use.tokens.begin() + 1, use.tokens.end(), [&](const Token& token) {
          return token.text == asked[asked_old] || token.text == asked[asked_new];
        })) {
      add_made_by(file, index, use);
    }
  }
}

void Semantics::add_made_by(std::uint32_t file, FileIndex& index, const MacroUse& use) {
  const auto begin = static_cast<std::uint32_t>(use.begin);
  const std::uint32_t home = index.scope_at(begin);
  const ScopeType around = index.scope(home).type;
  const bool is_in_class = around == ScopeType::type;
  const bool is_in_function = around == ScopeType::function || around == ScopeType::block;
  std::string text = is_in_class ? "struct S { " : is_in_function ? "void f() { " : "";
  std::map<std::uint32_t, std::uint32_t> origins;
  const std::vector<Expanded> tokens = expansion(file, use);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Expanded& token = tokens[at];
    if (token.kind == Expanded::Kind::plain && !token.origins.empty() && !is_selected(tokens, at)) {
      origins.emplace(static_cast<std::uint32_t>(text.size()),
                      static_cast<std::uint32_t>(token.origins.front()));
    }
    text += token.text + " ";
  }
  text += use.body != 0 ? "{}" : tokens.empty() || tokens.back().text != ";" ? ";" : "";
  text += is_in_class ? "};" : is_in_function ? "}" : "";
  ModelBuilder builder;
  const auto made = builder.build({program_.path(file), Language::cpp}, text, program_.asked());
  const FileIndex expansion(*made);
  for (const Decl& each : expansion.decls()) {
    const auto origin = origins.find(each.offset);
    if (origin == origins.end() || each.kind == DeclKind::using_name ||
        (each.name != program_.asked()[asked_old] && each.name != program_.asked()[asked_new])) {
      continue;
    }
    const SyntaxNode leaf = model(file).tree().around(
        origin->second, origin->second + static_cast<std::uint32_t>(each.name.size()));
    if (!model(file).fact_of(leaf)) {
      continue;
    }
    Decl decl = each;
    decl.leaf = leaf;
    decl.name = model(file).text(leaf);
    decl.node = leaf.parent();
    decl.declarator = {};
    decl.qualifier = {};
    decl.offset = origin->second;
    decl.visible_from = decl.offset;
    decl.own_scope = none;
    decl.template_scope = none;
    const ScopeType inner = expansion.scope(each.scope).type;
    const bool is_inner = use.body != 0 && is_in_function && inner == ScopeType::block;
    decl.scope = is_inner ? index.scope_at(static_cast<std::uint32_t>(use.body) + 1) : home;
    if (each.kind != DeclKind::parameter) {
      index.add(decl);
    }
  }
}

}  // namespace git_refactor::syntax::cpp
