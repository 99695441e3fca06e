#include "universe.hpp"

#include "git_refactor/model/repo_path.hpp"

#include "analysis.hpp"
#include "joiners.hpp"
#include "library.hpp"
#include "library_reader.hpp"
#include "tree.hpp"
#include "unit_reader.hpp"

#include <algorithm>
#include <utility>

namespace git_refactor::syntax::java {

namespace {

// Whether a directory is where a package's files lie: "src/a/b" for "a.b".
bool is_directory_of(std::string_view directory, std::string_view package) {
  std::string path(package);
  std::ranges::replace(path, '.', '/');
  return directory == path ||
         (directory.size() > path.size() && directory.ends_with(path) &&
          (path.empty() || directory[directory.size() - path.size() - 1] == '/'));
}

std::string joined(std::string_view package, std::string_view name) {
  return package.empty() ? std::string(name) : std::string(package) + "." + std::string(name);
}

}  // namespace

Universe::Universe(Program& program, Analysis& analysis)
    : program_(&program), analysis_(&analysis) {
  std::vector<std::uint32_t> files;
  for (std::uint32_t file = 0; file < program.files().size(); ++file) {
    if (program.language(file) == Language::java) {
      files.push_back(file);
    }
  }
  is_small_ = files.size() <= small;
  for (const std::uint8_t name : {asked_old, asked_new}) {
    for (const std::uint32_t file : program.holders(name)) {
      if (!is_small_ && program.language(file) == Language::java) {
        load(file);
      }
    }
  }
  std::set<std::string_view> seen;
  for (const std::uint32_t file : files) {
    // The files of a folder are mostly of one package.
    if (is_small_ || seen.insert(directory_of(program.path(file))).second) {
      load(file);
    }
  }
  if (!is_small_) {
    load_joiners(files);
  }
}

// Classes that make one family of what others declare need not name it.
void Universe::load_joiners(std::span<const std::uint32_t> files) {
  const AskedNames& asked = program_->asked();
  std::set<std::string, std::less<>> declaring;
  for (const auto& [file, unit] : units_) {
    for (const Class* of : unit.all) {
      const bool declares = std::ranges::any_of(of->methods, [&](const auto& method) {
        return !method->modifiers.is_static && method->modifiers.access != Access::private_ &&
               (method->name == asked[asked_old] || method->name == asked[asked_new]);
      });
      if (declares) {
        declaring.insert(of->name);
      }
    }
  }
  if (declaring.empty()) {
    return;
  }
  for (const std::uint32_t file : joining_files(*program_, files, declaring)) {
    load(file);
  }
}

void Universe::load(std::uint32_t file) {
  if (units_.contains(file)) {
    return;
  }
  units_.emplace(file, UnitReader(*this, file).read());
  index_package(file);
}

void Universe::index_package(std::uint32_t file) {
  const std::string& package = units_.at(file).package;
  files_of_package_[package].push_back(file);
  std::string_view name = package;
  while (!name.empty()) {
    packages_.emplace(name);
    const std::size_t dot = name.rfind('.');
    name = dot == std::string_view::npos ? std::string_view() : name.substr(0, dot);
  }
}

const Unit& Universe::unit(std::uint32_t file) {
  load(file);
  return units_.at(file);
}

// In a large repository a class is looked for where its name and package lead.
void Universe::load_from(std::string_view package, std::string_view name) {
  if (is_small_) {
    return;
  }
  const std::string file_name = std::string(name) + ".java";
  for (const std::uint32_t file : program_->files_called(file_name)) {
    if (is_directory_of(directory_of(program_->path(file)), package)) {
      load(file);
    }
  }
}

Class* Universe::declared(std::string_view qualified, std::uint32_t near) {
  const auto found = by_name_.find(qualified);
  if (found == by_name_.end()) {
    return nullptr;
  }
  const std::string_view path = near == no_index ? std::string_view() : program_->path(near);
  const auto shared = [&](const Class* of) {
    const std::string_view other = program_->path(of->node.file);
    return std::ranges::mismatch(path, other).in1 - path.begin();
  };
  return *std::ranges::max_element(found->second, {}, shared);
}

Class* Universe::top_level(std::string_view package, std::string_view name, std::uint32_t near) {
  const std::string qualified = joined(package, name);
  Class* found = declared(qualified, near);
  if (found == nullptr) {
    load_from(package, name);
    found = declared(qualified, near);
  }
  return found != nullptr && found->is_top_level() ? found : library(package, name);
}

Class* Universe::first_declared(Class& of) {
  const auto found = by_name_.find(of.qualified);
  if (found == by_name_.end()) {
    return &of;
  }
  const auto directory = [this](const Class* each) {
    return directory_of(program_->path(each->node.file));
  };
  for (Class* each : found->second) {
    if (directory(each) == directory(&of)) {
      return each;
    }
  }
  return &of;
}

Class* Universe::library(std::string_view package, std::string_view name) {
  const std::string qualified = joined(package, name);
  const auto found = libraries_.find(qualified);
  if (found != libraries_.end()) {
    return found->second;
  }
  const std::string_view line = library_class(package, name);
  Class* of = nullptr;
  if (!line.empty()) {
    of = &classes_.emplace_back();
    libraries_.emplace(qualified, of);
    of->name = std::string(name.substr(name.rfind('.') + 1));
    of->qualified = qualified;
    of->package = std::string(package);
    of->origin = Origin::library;
    if (name.find('.') != std::string_view::npos) {
      of->outer = library(package, name.substr(0, name.rfind('.')));
      of->is_member = of->outer != nullptr;
    }
    read_library_class(*of, line);
  }
  libraries_.emplace(qualified, of);
  return of;
}

Class* Universe::find(std::string_view qualified, std::uint32_t near) {
  if (Class* of = declared(qualified, near)) {
    return of;
  }
  // The package is what is in front of some dot, the shortest first.
  for (std::size_t dot = qualified.find('.'); dot != std::string_view::npos;
       dot = qualified.find('.', dot + 1)) {
    const std::string_view package = qualified.substr(0, dot);
    std::string_view rest = qualified.substr(dot + 1);
    Class* of = top_level(package, rest.substr(0, rest.find('.')), near);
    while (of != nullptr && rest.find('.') != std::string_view::npos) {
      rest.remove_prefix(rest.find('.') + 1);
      of = member_class(*of, rest.substr(0, rest.find('.')));
    }
    if (of != nullptr) {
      return of;
    }
  }
  return qualified.find('.') == std::string_view::npos ? top_level({}, qualified, near) : nullptr;
}

Class* Universe::member_class(Class& of, std::string_view name) {
  for (Class* each : ancestors(of)) {
    for (Class* nested : each->nested) {
      if (nested->name == name) {
        return nested;
      }
    }
    if (each->origin == Origin::library) {
      const std::string inside =
          each->qualified.substr(each->package.empty() ? 0 : each->package.size() + 1);
      if (Class* nested = library(each->package, inside + "." + std::string(name))) {
        return nested;
      }
    }
  }
  return nullptr;
}

Class* Universe::opaque(std::string_view qualified) {
  const auto found = opaques_.find(qualified);
  if (found != opaques_.end()) {
    return found->second;
  }
  Class& of = classes_.emplace_back();
  of.origin = Origin::opaque;
  of.qualified = std::string(qualified);
  of.name = std::string(qualified.substr(qualified.rfind('.') + 1));
  of.supers.emplace();
  opaques_.emplace(qualified, &of);
  return &of;
}

Class* Universe::lang(std::string_view name) {
  Class* of = top_level("java.lang", name);
  return of == nullptr ? opaque(joined("java.lang", name)) : of;
}

bool Universe::has_package(std::string_view name) const {
  return packages_.contains(name);
}

Class* Universe::class_at(Spot node) {
  const Unit& unit = this->unit(node.file);
  const auto found = unit.by_node.find(node.node.id());
  return found == unit.by_node.end() ? nullptr : found->second;
}

bool Universe::is_inside(const Class& of, SyntaxNode child) {
  // What could not be parsed to its end has no node for the body.
  return of.body == of.node.node ? child.begin() > of.identifier.begin() : of.body == child;
}

Class* Universe::class_around(Spot spot) {
  SyntaxNode child = spot.node;
  SyntaxNode node = child.parent();
  while (!node.is_null()) {
    Class* of = class_at({spot.file, node});
    if (of != nullptr && is_inside(*of, child)) {
      return of;
    }
    child = node;
    node = node.parent();
  }
  return nullptr;
}

Method* Universe::method_at(Spot declaration) {
  unit(declaration.file);
  const auto found = methods_.find(declaration.node.id());
  return found == methods_.end() ? nullptr : found->second;
}

Field* Universe::field_of(Class& of, std::string_view name) {
  for (const auto& field : of.fields) {
    if (field->name == name) {
      return field.get();
    }
  }
  return nullptr;
}

const std::vector<Type>& Universe::supers(Class& of) {
  static const std::vector<Type> none;
  if (of.supers) {
    return *of.supers;
  }
  if (of.is_resolving) {
    return none;
  }
  of.is_resolving = true;
  complete(of);
  of.is_resolving = false;
  return *of.supers;
}

// The supertypes that are written, and those that are implied by the kind.
void Universe::complete(Class& of) {
  std::vector<Type> supers;
  bool has_class = false;
  for (const WrittenType& written : of.written_supers) {
    Type type = this->written(written, of, nullptr);
    if (type.is_object() && type.of != &of) {
      has_class = has_class || !type.of->is_interface();
      supers.push_back(std::move(type));
    }
  }
  if (of.is_anonymous && of.written_supers.empty() && of.outer != nullptr) {
    supers.push_back(self_type(*of.outer));  // an enum constant's body
    has_class = true;
  }
  if (of.origin == Origin::source) {
    if (of.kind == ClassKind::enumeration) {
      supers.insert(supers.begin(), object_type(lang("Enum"), {self_type(of)}));
      has_class = true;
    } else if (of.kind == ClassKind::record) {
      supers.insert(supers.begin(), object_type(lang("Record")));
      has_class = true;
    } else if (of.kind == ClassKind::annotation) {
      supers.push_back(object_type(find("java.lang.annotation.Annotation")));
    }
  }
  if (!has_class && of.qualified != "java.lang.Object") {
    supers.push_back(object_type(lang("Object")));
  }
  std::erase_if(supers, [](const Type& type) { return type.of == nullptr; });
  of.supers = std::move(supers);
}

std::vector<Class*> Universe::ancestors(Class& of) {
  std::vector<Class*> all{&of};
  for (std::size_t index = 0; index < all.size(); ++index) {
    for (const Type& super : supers(*all[index])) {
      if (std::ranges::find(all, super.of) == all.end()) {
        all.push_back(super.of);
      }
    }
  }
  return all;
}

bool Universe::has_opaque_super(Class& of) {
  // What strings, numbers and enums are besides has no supertypes, and but one method.
  return std::ranges::any_of(ancestors(of), [](const Class* each) {
    return each->origin == Origin::opaque && !each->qualified.starts_with("java.lang.constant.");
  });
}

bool Universe::is_subclass(Class& of, const Class& ancestor) {
  const std::vector<Class*> all = ancestors(of);
  return std::ranges::find(all, &ancestor) != all.end();
}

Type Universe::written(const WrittenType& written, Class& context, const Method* method) {
  Type type = written.node.is_null()
                  ? library_type(*this, written.text, context, method)
                  : analysis_->names.resolve_type({context.node.file, written.node});
  for (std::uint32_t count = 0; count < written.dimensions; ++count) {
    type = array_of(std::move(type));
  }
  return type;
}

const std::vector<Type>& Universe::parameter_types(Method& method) {
  if (!method.parameter_types) {
    std::vector<Type> types;
    types.reserve(method.parameters.size());
    for (const WrittenType& parameter : method.parameters) {
      types.push_back(written(parameter, *method.owner, &method));
    }
    method.parameter_types = std::move(types);
  }
  return *method.parameter_types;
}

Type Universe::result_type(Method& method) {
  if (!method.result_type) {
    method.result_type = method.is_constructor ? self_type(*method.owner)
                                               : written(method.result, *method.owner, &method);
  }
  return *method.result_type;
}

Type Universe::field_type(Field& field) {
  if (!field.type) {
    field.type = written(field.written, *field.owner, nullptr);
  }
  return *field.type;
}

std::vector<Type> Universe::bounds(const TypeVariable& variable) {
  std::vector<Type> bounds;
  for (const WrittenType& bound : variable.bounds) {
    bounds.push_back(written(bound, *variable.owner, variable.method));
  }
  if (bounds.empty()) {
    bounds.push_back(object_type(lang("Object")));
  }
  return bounds;
}

Type Universe::self_type(Class& of) {
  std::vector<Type> arguments;
  arguments.reserve(of.variables.size());
  for (const auto& variable : of.variables) {
    Type argument{.kind = TypeKind::variable};
    argument.variable = variable.get();
    arguments.push_back(std::move(argument));
  }
  return object_type(&of, std::move(arguments));
}

Type primitive_type(Primitive primitive) {
  return {.kind = TypeKind::primitive, .primitive = primitive};
}

Type array_of(Type element) {
  Type type{.kind = TypeKind::array};
  type.parts.push_back(std::move(element));
  return type;
}

Type object_type(Class* of, std::vector<Type> arguments) {
  return {.kind = TypeKind::object, .of = of, .parts = std::move(arguments)};
}

}  // namespace git_refactor::syntax::java
