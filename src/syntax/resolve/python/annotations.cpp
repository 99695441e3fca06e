// Annotations, read as text: in source they may stand as expressions, as strings and in comments,
// and the grammar has nodes of its own for some of them, so one reader of text serves them all.
//
//   annotation := term ("|" term)*
//   term       := string | "[" ... "]" | "(" annotation ")" | path [ "[" annotation,* "]" ]
//
// PEP 484, 526, 585, 604, 612, 673, 695.

#include "library.hpp"
#include "nodes.hpp"
#include "types.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

namespace git_refactor::syntax::python {

namespace {

using Shape = Type::Shape;

// Forms that mean their first argument.
constexpr std::array<std::string_view, 13> transparent{
    "Optional", "Annotated", "Final",     "ClassVar",  "Required", "NotRequired", "ReadOnly",
    "InitVar",  "Unpack",    "TypeGuard", "Awaitable", "Mapped",   "Concatenate"};

// Names of `typing` for builtin classes.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> renamed{
    {{"List", "list"},
     {"Dict", "dict"},
     {"Set", "set"},
     {"FrozenSet", "frozenset"},
     {"Tuple", "tuple"},
     {"Type", "type"},
     {"Deque", "collections.deque"},
     {"DefaultDict", "collections.defaultdict"},
     {"OrderedDict", "collections.OrderedDict"}}};

std::string_view last_part(std::string_view path) {
  return path.substr(path.rfind('.') + 1);
}

bool is_word(char byte) {
  return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' ||
         static_cast<unsigned char>(byte) >= 0x80;
}

std::string canonical_name(std::string_view name) {
  const std::string_view last = last_part(name);
  const std::string_view module = name.substr(0, name.size() - last.size());
  if (module != "typing." && module != "typing_extensions.") {
    return std::string(name);
  }
  for (const auto& [alias, real] : renamed) {
    if (last == alias) {
      return std::string(real);
    }
  }
  const std::string abstract = "collections.abc." + std::string(last);
  return is_known_library_class(abstract) ? abstract : "typing." + std::string(last);
}

class AnnotationReader {
 public:
  AnnotationReader(Types& types, const FileModel& file, std::string_view text,
                   const Viewpoint& from)
      : types_(types), file_(file), text_(text), from_(from) {}

  Type read() {
    Type type = union_type();
    skip_space();
    return at_ == text_.size() ? type : Type{};
  }

 private:
  Type union_type() {
    std::vector<Type> types{term()};
    for (skip_space(); at_ < text_.size() && text_[at_] == '|'; skip_space()) {
      ++at_;
      types.push_back(term());
    }
    return types.size() == 1 ? std::move(types.front()) : join(std::move(types));
  }

  Type term() {
    skip_space();
    if (at_ == text_.size()) {
      return {};
    }
    const char byte = text_[at_];
    if (byte == '"' || byte == '\'') {
      return quoted();
    }
    if (byte == '(' || byte == '[') {
      ++at_;
      std::vector<Type> inner = arguments(byte == '(' ? ')' : ']');
      return byte == '(' && inner.size() == 1 ? std::move(inner.front()) : Type{};
    }
    if (text_.substr(at_).starts_with("...")) {
      at_ += 3;
      Type rest;
      rest.name = "...";
      return rest;
    }
    if (byte == '*') {
      ++at_;
      return term();
    }
    return path();
  }

  Type quoted() {
    const char quote = text_[at_];
    const bool is_long = text_.substr(at_).starts_with(std::string(3, quote));
    const std::string end(is_long ? 3 : 1, quote);
    const std::size_t begin = at_ + end.size();
    const std::size_t close = std::min(text_.find(end, begin), text_.size());
    at_ = std::min(close + end.size(), text_.size());
    return AnnotationReader(types_, file_, text_.substr(begin, close - begin), from_).read();
  }

  std::vector<Type> arguments(char close) {
    std::vector<Type> list;
    for (skip_space(); at_ < text_.size() && text_[at_] != close; skip_space()) {
      const std::size_t before = at_;
      list.push_back(union_type());
      skip_space();
      if (at_ < text_.size() && text_[at_] == ',') {
        ++at_;
      } else if (at_ == before) {
        at_ = text_.size();
      }
    }
    at_ = std::min(at_ + 1, text_.size());
    return list;
  }

  Type path() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && (is_word(text_[at_]) || text_[at_] == '.')) {
      ++at_;
    }
    const std::string_view name = text_.substr(begin, at_ - begin);
    if (name.empty()) {
      at_ = text_.size();
      return {};
    }
    std::vector<Type> given;
    bool has_arguments = false;
    if (at_ < text_.size() && text_[at_] == '[') {
      ++at_;
      given = arguments(']');
      has_arguments = true;
    }
    return named(name, std::move(given), has_arguments);
  }

  Type named(std::string_view name, std::vector<Type> given, bool has_arguments) {
    if (name == "None") {
      Type none;
      none.shape = Shape::none;
      return none;
    }
    Type type = types_.of_path(name, from_);
    if (type.shape == Shape::class_object && type.is_library()) {
      return of_library(canonical_name(type.name),
                        has_arguments ? std::move(given) : std::move(type.arguments));
    }
    if (type.shape == Shape::class_object || type.shape == Shape::any_of) {
      if (has_arguments) {
        type.arguments = std::move(given);
      }
      return instantiated(std::move(type));
    }
    return type.shape == Shape::type_variable || type.shape == Shape::none ? type : Type{};
  }

  Type of_library(const std::string& name, std::vector<Type> given) {
    const std::string_view last = last_part(name);
    if (std::ranges::find(transparent, last) != transparent.end() && !given.empty()) {
      return last == "Awaitable" ? library_instance("collections.abc.Coroutine", std::move(given))
                                 : std::move(given.front());
    }
    if (last == "Union") {
      return join(std::move(given));
    }
    if (last == "Any" || last == "object") {
      return {};
    }
    if (last == "Self") {
      return self();
    }
    if (name == "type" && !given.empty()) {
      return class_of(std::move(given.front()));
    }
    if (last == "Callable") {
      return library_instance("collections.abc.Callable",
                              given.empty() ? given : std::vector<Type>{given.back()});
    }
    if (last == "Literal" || last == "LiteralString" || last == "Never" || last == "NoReturn") {
      return library_instance("str");
    }
    const bool is_repeated = given.size() == 2 && given.back().name == "..." && name == "tuple";
    if (is_repeated) {
      given.pop_back();
      return library_instance("list", std::move(given));
    }
    return library_instance(name, std::move(given));
  }

  Type self() {
    const std::uint32_t scope = file_.enclosing(from_.scope, ScopeKind::type);
    const auto name = scope == no_index
                          ? std::nullopt
                          : file_.fact_of(child_named(file_.scope(scope).node, "name"));
    Type type;
    if (name) {
      type.shape = Shape::instance;
      type.declaration = {from_.file, *name};
      type.is_self = true;
    }
    return type;
  }

  void skip_space() {
    while (at_ < text_.size() &&
           (std::isspace(static_cast<unsigned char>(text_[at_])) != 0 || text_[at_] == '\\')) {
      ++at_;
    }
  }

  Types& types_;
  const FileModel& file_;
  std::string_view text_;
  Viewpoint from_;
  std::size_t at_ = 0;
};

}  // namespace

Type join(std::vector<Type> types) {
  std::vector<Type> flat;
  bool has_none = false;
  for (Type& type : types) {
    if (type.shape == Shape::any_of) {
      flat.insert(flat.end(), type.arguments.begin(), type.arguments.end());
    } else if (type.shape == Shape::none) {
      has_none = true;
    } else if (type.is_known()) {
      flat.push_back(std::move(type));
    }
  }
  std::vector<Type> distinct;
  for (Type& type : flat) {
    if (std::ranges::find(distinct, type) == distinct.end()) {
      distinct.push_back(std::move(type));
    }
  }
  if (distinct.size() == 1) {
    return std::move(distinct.front());
  }
  Type result;
  if (distinct.empty()) {
    result.shape = has_none ? Shape::none : Shape::unknown;
    return result;
  }
  result.shape = Shape::any_of;
  result.arguments = std::move(distinct);
  return result;
}

Type instantiated(Type class_object) {
  switch (class_object.shape) {
    case Shape::class_object:
      class_object.shape = Shape::instance;
      return class_object;
    case Shape::any_of:
      for (Type& each : class_object.arguments) {
        each = instantiated(std::move(each));
      }
      return join(std::move(class_object.arguments));
    case Shape::type_variable:
      return class_object;
    default:
      return class_object.is_instance_of("type") ? class_object.argument(0) : Type{};
  }
}

Type class_of(Type instance) {
  switch (instance.shape) {
    case Shape::instance:
      instance.shape = Shape::class_object;
      return instance;
    case Shape::any_of:
      for (Type& each : instance.arguments) {
        each = class_of(std::move(each));
      }
      return join(std::move(instance.arguments));
    case Shape::type_variable:
      return library_instance("type", {std::move(instance)});
    default:
      return {};
  }
}

Type Types::annotated(std::string_view annotation, const Viewpoint& from) {
  if (depth_ > 60) {
    return {};
  }
  ++depth_;
  Type type = AnnotationReader(*this, model(from.file), annotation, from).read();
  --depth_;
  return type;
}

Type Types::annotated(const Expression& annotation) {
  const FileModel& file = model(annotation.file);
  return annotated(file.text(annotation.node),
                   {annotation.file, names_->scope_at(annotation.file, annotation.node),
                    annotation.node.begin()});
}

Type Types::substituted(Type type, const std::map<FactRef, Type>& variables) const {
  if (type.shape == Shape::type_variable) {
    const auto found = variables.find(type.declaration);
    return found == variables.end() ? type : found->second;
  }
  if (type.arguments.empty()) {
    return type;
  }
  for (Type& argument : type.arguments) {
    argument = substituted(std::move(argument), variables);
  }
  if (type.is_instance_of("type") && type.argument(0).shape == Shape::instance) {
    return python::class_of(type.argument(0));
  }
  return type.shape == Shape::any_of ? join(std::move(type.arguments)) : type;
}

std::map<FactRef, Type> Types::variables_of(const Type& owner) {
  std::map<FactRef, Type> variables;
  const ClassInfo* info = owner.is_library() ? nullptr : class_of(owner.declaration);
  if (info == nullptr) {
    return variables;
  }
  for (std::size_t index = 0; index < info->parameters.size(); ++index) {
    if (index < owner.arguments.size() && owner.arguments[index].is_known()) {
      variables[info->parameters[index].declaration] = owner.arguments[index];
    }
  }
  return variables;
}

}  // namespace git_refactor::syntax::python
