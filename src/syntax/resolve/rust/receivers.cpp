// `self` is a parameter with a form of its own, and a method is called by it. To give it a name is
// to write the form out, and the calls as those of an associated function:
//
//   fn len(&self) -> f64 { self.x }       fn len(this: &Self) -> f64 { this.x }
//   p.len()                               Point::len(&p)
//
// The way back leaves the calls alone: a method may be called by its path. Traits and what
// implements them stay as they are, for there the form is part of the contract.

#include "receivers.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::rust {

namespace {

constexpr std::string_view of_macro = "the method is made by a macro";
constexpr std::string_view of_trait = "the method belongs to a trait, which says how it is called";
constexpr std::string_view borrows = "what the method returns borrows from its receiver";
constexpr std::string_view called = "a call of the method cannot be written with its type's name";
constexpr std::string_view too_many = "the repository has too many files to look for calls";

bool is_space(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

// Lifetimes that are left out of a result are those of `&self`, or of the only one there is.
bool borrows_silently(std::string_view text) {
  for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
    if (!text.substr(at + 1).starts_with('\'')) {
      return true;
    }
  }
  return text.find("'_") != std::string_view::npos;
}

// The `Self` in `Box<Self>`; empty where a type has another form.
std::string_view pointee(std::string_view type) {
  constexpr std::array<std::string_view, 3> pointers{"Box<", "Rc<", "Arc<"};
  for (const std::string_view pointer : pointers) {
    if (type.starts_with(pointer) && type.ends_with('>')) {
      return type.substr(pointer.size(), type.size() - pointer.size() - 1);
    }
  }
  return {};
}

}  // namespace

std::string_view Receivers::text(SyntaxNode node, FactRef place) const {
  return node.is_null() ? std::string_view() : program_->model(place.file).text(node);
}

// The function of an `impl` without a trait whose first parameter is declared at a place.
std::optional<Receivers::Method> Receivers::method_of(FactRef declaration) {
  const FileModel& file = program_->model(declaration.file);
  Method method;
  SyntaxNode node = file.fact(declaration.fact).leaf;
  for (SyntaxNode above = node.parent(); !above.is_null(); above = above.parent()) {
    if (type_of(above) == "parameters") {
      method.parameter = node;
      method.form = file.text(node);
      method.parameters = above;
      method.function = above.parent();
      break;
    }
    node = above;
  }
  const bool is_function =
      !method.function.is_null() && type_of(method.function) == "function_item";
  const auto name = is_function ? file.fact_of(child_named(method.function, "name")) : std::nullopt;
  if (!name) {
    return std::nullopt;
  }
  method.def = resolver_->declared_at(declaration.file, file.fact(*name).offset);
  return method.def == no_def ? std::nullopt : std::optional(method);
}

const Receivers::Change& Receivers::named(FactRef declaration) {
  const auto [place, is_new] = named_.try_emplace(declaration);
  Change& change = place->second;
  if (!is_new) {
    return change;
  }
  const auto method = method_of(declaration);
  if (!method) {
    change.doubt = of_macro;
    return change;
  }
  const Definitions& defs = resolver_->world().defs;
  const DefId owner = defs[method->def].parent;
  if (owner == no_def || defs[owner].kind != DefKind::implementation ||
      defs.implementations[defs[owner].body].trait) {
    change.doubt = of_trait;
    return change;
  }
  if (type_of(method->parameter) == "self_parameter") {
    const std::string_view form = method->form;
    const bool is_borrowed = form.starts_with('&');
    const std::uint32_t begin = method->parameter.begin();
    std::string_view prefix = form.substr(0, form.size() - std::string_view("self").size());
    change.after = ": Self";
    if (is_borrowed) {
      change.after = ": " + std::string(prefix) + "Self";
      change.edits.push_back(
          {declaration.file, {begin, static_cast<std::uint32_t>(prefix.size()), {}}});
      const std::string_view all = text(method->parameters, declaration);
      const std::string_view others = all.substr(all.find(form) + form.size());
      const std::string_view result =
          text(child_named(method->function, "return_type"), declaration);
      const bool has_others = others.find('&') != std::string_view::npos ||
                              others.find('\'') != std::string_view::npos ||
                              others.find('<') != std::string_view::npos;
      if (has_others && borrows_silently(result)) {
        change.doubt = borrows;
        return change;
      }
    }
  }
  rewrite_calls(*method, change);
  return change;
}

void Receivers::rewrite_calls(const Method& method, Change& change) {
  constexpr std::size_t small = 400;
  const std::string_view name = resolver_->world().defs[method.def].name;
  std::vector<std::uint32_t> files;
  for (std::uint32_t file = 0; file < program_->files().size(); ++file) {
    if (program_->language(file) == Language::rust) {
      files.push_back(file);
    }
  }
  if (files.size() > small) {
    change.doubt = too_many;
    return;
  }
  for (const std::uint32_t file : files) {
    for (const std::uint32_t fact : program_->model(file).named(name)) {
      rewrite_use(method, {file, fact}, change);
    }
  }
  // A call in the receiver of another would be written twice.
  std::ranges::sort(change.edits, {},
                    [](const auto& each) { return std::pair(each.first, each.second.offset); });
  for (std::size_t at = 1; at < change.edits.size(); ++at) {
    const auto& [file, edit] = change.edits[at - 1];
    if (file == change.edits[at].first &&
        edit.offset + edit.length >= change.edits[at].second.offset) {
      change.doubt = called;
    }
  }
}

void Receivers::rewrite_use(const Method& method, FactRef use, Change& change) {
  const FileModel& file = program_->model(use.file);
  const std::uint32_t offset = file.fact(use.fact).offset;
  std::uint32_t before = offset;
  while (before > 0 && is_space(file.text()[before - 1])) {
    --before;
  }
  const bool is_selected = before > 0 && file.text()[before - 1] == '.';
  const Meaning* meaning = resolver_->meaning(use.file, offset);
  if (meaning == nullptr || meaning->senses.empty()) {
    const bool is_outside = meaning != nullptr && meaning->doubt.empty();
    change.doubt = is_selected && !is_outside ? called : change.doubt;
    return;
  }
  const Definitions& defs = resolver_->world().defs;
  const bool is_meant = std::ranges::any_of(meaning->senses, [&](DefId sense) {
    return sense == method.def || defs[sense].at.is_same_place(defs[method.def].at);
  });
  const bool is_declaration = defs[method.def].at.is_same_place({use.file, offset});
  const bool is_path = before > 1 && file.text().substr(before - 2, 2) == "::";
  if (!is_meant || is_declaration || is_path) {
    return;
  }
  const auto& calls = resolver_->world().method_calls;
  const auto call = calls.find({use.file, offset});
  if (!is_selected || call == calls.end()) {
    change.doubt = called;
    return;
  }
  rewrite_call(method, use, call->second, change);
}

bool Receivers::is_visible(const MethodCall& call, DefId type, std::string_view name) {
  const PathFound found =
      resolver_->world().names.path({{name, Node()}}, call.scope, NameSpace::type);
  return found.rest == 1 && found.last() && found.last().target == type;
}

void Receivers::rewrite_call(const Method& method, FactRef use, const MethodCall& call,
                             Change& change) {
  const FileModel& file = program_->model(use.file);
  World& world = resolver_->world();
  const std::string name(world.defs[method.def].name);
  const std::string_view form = method.form;
  const DefId owner = world.defs[method.def].parent;
  const Type self = world.types.at(resolver_->signatures().header(world.defs[owner].body).self);
  const std::string type(self.def == no_def ? std::string_view() : world.defs[self.def].name);
  const bool takes_reference = form.starts_with('&');
  const bool is_given_reference = call.references == 1;
  const std::uint32_t offset = file.fact(use.fact).offset;
  const std::size_t dot = file.text().rfind('.', offset);
  if (self.kind != TypeKind::nominal || call.type != self.def || call.references > 1 ||
      type_of(method.parameter) != "self_parameter" || (!takes_reference && is_given_reference) ||
      call.begin.file != use.file || call.arguments.file != use.file || call.begin.offset >= dot ||
      call.arguments.offset <= offset || !is_visible(call, self.def, type) ||
      file.text().substr(call.begin.offset, 4) == "self") {
    change.doubt = called;
    return;
  }
  auto end = static_cast<std::uint32_t>(dot);
  while (end > 0 && is_space(file.text()[end - 1])) {
    --end;
  }
  const std::string_view reference = !takes_reference || is_given_reference        ? ""
                                     : form.find("mut ") != std::string_view::npos ? "&mut "
                                                                                   : "&";
  const std::string_view callee = file.text().substr(offset, call.arguments.offset - offset + 1);
  change.edits.push_back(
      {use.file,
       {call.begin.offset, 0, type + "::" + std::string(callee) + std::string(reference)}});
  change.edits.push_back(
      {use.file, {end, call.arguments.offset + 1 - end, call.has_arguments ? ", " : ""}});
}

std::optional<Receivers::Change> Receivers::unnamed(FactRef declaration) {
  const auto method = method_of(declaration);
  if (!method || type_of(method->parameter) != "parameter") {
    return std::nullopt;
  }
  const Definitions& defs = resolver_->world().defs;
  const DefId owner = defs[method->def].parent;
  const FileModel& file = program_->model(declaration.file);
  const SyntaxNode pattern = child_named(method->parameter, "pattern");
  const SyntaxNode type = child_named(method->parameter, "type");
  const SyntaxNode first = method->parameters.named_child(0);
  const auto at = file.fact_of(pattern);
  if (owner == no_def || defs[owner].kind != DefKind::implementation ||
      defs.implementations[defs[owner].body].trait || first != method->parameter || !at ||
      *at != declaration.fact || type.is_null()) {
    return std::nullopt;
  }
  // A method may hide another, of a trait say, from its calls.
  const auto same = defs.associated.find(defs[method->def].name);
  if (same != defs.associated.end() && std::ranges::any_of(same->second, [&](DefId other) {
        return defs[other].parent != no_def && defs[defs[other].parent].kind == DefKind::trait;
      })) {
    return std::nullopt;
  }
  const std::string_view implemented = defs.implementations[defs[owner].body].type.str();
  const auto is_self = [&](std::string_view written) {
    return written == "Self" || written == implemented;
  };
  const std::string_view written = file.text(type);
  if (is_self(pointee(written))) {
    return Change{};
  }
  const bool is_mutable = method->form.starts_with("mut ");
  std::string prefix;
  std::string_view rest = written;
  if (type_of(type) == "reference_type") {
    const std::string_view target = file.text(type, "type");
    rest = target;
    prefix = std::string(written.substr(0, written.size() - target.size()));
  }
  if (!is_self(rest)) {
    return std::nullopt;
  }
  if (is_mutable && !prefix.empty()) {
    return Change{};
  }
  const std::uint32_t begin = pattern.end();
  Change change;
  change.before = prefix;
  change.edits.push_back({declaration.file, {begin, type.end() - begin, {}}});
  return change;
}

}  // namespace git_refactor::syntax::rust
