#pragma once

#include "names.hpp"
#include "resolve/questions.hpp"
#include "type.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::python {

/// An expression of a file.
struct Expression {
  std::uint32_t file = 0;
  SyntaxNode node{};
};

/// What is asked of an expression (by its node), a group of bindings or a function (by its fact).
enum class Ask : std::uint8_t { value, group, result };

struct Question {
  Ask ask = Ask::value;
  std::uint32_t file = 0;
  std::uint32_t number = 0;

  auto operator<=>(const Question&) const = default;
};

/// A class of the repository.
struct ClassInfo {
  FactRef declaration{};
  std::uint32_t scope = no_index;  ///< of its body
  SyntaxNode node{};
  std::vector<Type> bases;       ///< instances, with their type arguments
  std::vector<Type> parameters;  ///< type variables
  Type metaclass;
  /// Facts by name: what the body declares, then what methods assign to `self`.
  std::map<std::string_view, std::vector<std::uint32_t>> members;
};

/// A function's parameter.
struct Parameter {
  enum class Kind : std::uint8_t { usual, positional_only, keyword_only, rest, keywords };

  Kind kind = Kind::usual;
  SyntaxNode name{};
  SyntaxNode type{};   ///< null where there is none
  SyntaxNode value{};  ///< the default; null where there is none
};

/// Where a member was found.
struct Member {
  enum class Found : std::uint8_t {
    here,     ///< `head` declares it, in the class of `owner`
    library,  ///< a library's base has it, or may have it
    nowhere,  ///< none of the classes has it, and all are known
    unknown,  ///< a base is not known, or the class makes attributes up
  };

  Found found = Found::unknown;
  FactRef head{};
  Type owner{};
};

/// The types of Python's expressions, without running or building anything: annotations,
/// constructors, assignments, returns and the containers that values pass through.
class Types {
 public:
  Types(Program& program, Names& names) : program_(&program), names_(&names) {}

  /// The type of an expression.
  Type of(const Expression& expression);

  /// The type of what a name means.
  Type of(const Meaning& meaning);

  /// The type that a use of a name has, in the light of the tests and assignments before it.
  Type of_name(FactRef use);

  /// The same, whatever was tested.
  Type of_name_untested(FactRef use);

  /// The type of a dotted path of names.
  Type of_path(std::string_view path, const Viewpoint& from);

  /// What an annotation says of a value; unknown for text that is no type.
  Type annotated(std::string_view annotation, const Viewpoint& from);
  Type annotated(const Expression& annotation);

  /// The class that a fact declares, if it is the name in a class definition.
  const ClassInfo* class_of(FactRef declaration);

  /// An object of a class of the repository, its type parameters open.
  Type instance_of(FactRef declaration);

  /// The class around a place, through functions: its name in the class definition.
  std::optional<FactRef> class_around(std::uint32_t file, SyntaxNode node);

  /// The class that a member declared by a fact belongs to.
  std::optional<FactRef> owner_of(FactRef member);

  /// The classes of an instance in the order in which members are looked up, its own first; library
  /// classes too.
  std::vector<Type> lineage_of(const Type& instance);

  /// Looks a member up, in an instance, a class object or what `super()` gives.
  Member member(const Type& object, std::string_view name);

  /// What a type variable is at least; unknown where nothing says so.
  Type bound_of(const Type& variable);

  /// The type of a member of an object, and the result of reading it.
  Type member_type(const Type& object, std::string_view name);

  /// The result of calling something.
  Type called(const Type& callee, const Expression& call);

  /// The function that a call of `callee` runs: itself, `__init__`, `__call__`; not found, but
  /// known, where it is a library's.
  struct Callee {
    std::optional<FactRef> function;
    std::optional<Type> constructed;  ///< a class without `__init__`: its fields are parameters
    bool is_library = false;
  };

  Callee callee(const Type& type);

  /// The parameters of a function or lambda.
  std::vector<Parameter> parameters_of(const Expression& function) const;

  /// The definition that a fact names: a function_definition or class_definition node; null if it
  /// names neither.
  [[nodiscard]] SyntaxNode definition_of(FactRef declaration) const;

  /// Whether a function has a decorator of this name, dotted or not.
  [[nodiscard]] bool has_decorator(const Expression& definition, std::string_view name) const;

  /// What iterating over a value gives.
  Type element_of(const Type& iterable);

  /// The base that `super()` stands for at a place: the class around, whose own members are passed
  /// over; unknown where there is none.
  Type super_object(const Expression& place);

 private:
  [[nodiscard]] const FileModel& model(std::uint32_t file) const { return program_->model(file); }

  // python_types.cpp: expressions.
  Type evaluate(const Expression& expression);
  Type evaluate_operator(const Expression& expression, std::string_view type);
  Type evaluate_display(const Expression& expression, std::string_view type);
  Type evaluate_subscript(const Expression& expression);
  Type of_class_or_function(FactRef head);
  Type join_children(const Expression& expression);

  // python_bindings.cpp: what is bound to a name.
  Type of_group(FactRef head);
  Type bound_at(const Expression& target);
  Type bound_by(const Expression& target, SyntaxNode binder);
  Type bound_by_assignment(const Expression& target, SyntaxNode assignment);
  Type bound_by_pattern(const Expression& target, SyntaxNode pattern);
  Type captured(std::uint32_t file, SyntaxNode name);
  Type bound_by_with(std::uint32_t file, SyntaxNode item);
  Type parameter_type(const Expression& target, SyntaxNode parameters);
  Type self_type(const Expression& target, SyntaxNode function);
  Type lambda_parameter_type(const Expression& target, SyntaxNode lambda);
  Type argument_types(const Expression& target, SyntaxNode function);
  [[nodiscard]] std::optional<SyntaxNode> argument_of(SyntaxNode call, std::string_view name,
                                                      std::size_t position,
                                                      std::uint32_t file) const;
  [[nodiscard]] std::vector<std::uint32_t> reaching(FactRef use,
                                                    const std::vector<std::uint32_t>& group) const;

  // python_narrowing.cpp
  std::optional<Type> narrowed(const Expression& use);
  std::optional<Type> tested(const Expression& use, SyntaxNode condition, bool is_true);
  std::optional<Type> tested_by_call(const Expression& use, SyntaxNode call, bool is_true);
  std::optional<Type> narrowed_in(const Expression& use, SyntaxNode outer, SyntaxNode inner);
  std::optional<Type> narrowed_before(const Expression& use, SyntaxNode statement);
  Type tested_class(const Expression& classes);

  // python_contents.cpp
  bool is_same_place(const Expression& one, const Expression& other);
  Type contents_of(const Expression& target);
  Type filled(Type container, const Expression& target);
  Type set_from_outside(const Type& owner, std::string_view name);

  // python_classes.cpp
  [[nodiscard]] SyntaxNode maker_of(FactRef declaration) const;
  [[nodiscard]] bool is_maker(std::uint32_t file, SyntaxNode call) const;
  [[nodiscard]] Type made_base(std::uint32_t file, SyntaxNode maker) const;
  void add_made_members(ClassInfo& info, SyntaxNode maker);
  void collect_members(ClassInfo& info);
  const std::map<FactRef, std::vector<std::uint32_t>>& stores_of(std::uint32_t file);
  std::optional<FactRef> class_of_receiver(std::uint32_t file, const Fact& store);
  void add_lineage(const Type& instance, std::vector<Type>& lineage, int depth);
  void read_bases(ClassInfo& info);
  Type read_member(const Member& member, const Type& object);

  // python_calls.cpp
  Type returned(FactRef function, const Type& callee, const Expression& call);
  Type inferred_return(FactRef function);
  Type type_of_returns(FactRef function);
  Type library_call(const Type& callee, const Expression& call);
  Type library_method(const Type& method);
  Type library_member(const Type& object, std::string_view name);
  Type call_of_container(std::string_view name, const Expression& call,
                         const std::vector<Type>& arguments);
  Type constructed(const Type& callee, const Expression& call);
  std::vector<Type> positional_types(const Expression& call);
  bool passes_repository_things(const Expression& call);
  std::map<FactRef, Type> bindings_of_call(FactRef function, const Type& callee,
                                           const Expression& call);

  /// What `find` finds, once. What was cut short by an open question is kept for as long as that is
  /// open, if nothing is known of it.
  template <typename Find>
  Type once(const Question& question, const Find& find) {
    if (const auto known = answers_.find(question); known != answers_.end()) {
      return known->second;
    }
    if (auto provisional = questions_.answered(question)) {
      return *std::move(provisional);
    }
    const auto open = questions_.ask(question);
    if (!open) {
      return {};
    }
    Type type = find();
    if (questions_.answer(*open, type) || type.is_known()) {
      answers_[question] = type;
    }
    return type;
  }

  // python_annotations.cpp
  Type substituted(Type type, const std::map<FactRef, Type>& variables) const;
  std::map<FactRef, Type> variables_of(const Type& owner);

  Program* program_;
  Names* names_;
  std::map<Question, Type> answers_;
  Questions<Question, Type> questions_;
  std::map<FactRef, ClassInfo> classes_;
  std::set<FactRef> lineage_in_progress_;
  std::map<std::uint32_t, std::map<FactRef, std::vector<std::uint32_t>>> stores_;
  int depth_ = 0;
};

}  // namespace git_refactor::syntax::python
