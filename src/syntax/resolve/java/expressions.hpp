#pragma once

#include "generics.hpp"
#include "names.hpp"
#include "types.hpp"

#include <array>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::syntax::java {

/// What an expression or an ambiguous name (JLS 6.5.2) stands for.
struct Meaning {
  enum class Kind : std::uint8_t { unknown, value, type, package };

  Kind kind = Kind::unknown;
  Type type{};            ///< of the value, or the type itself
  std::string package{};  ///< "a.b", where it is no value and no type
  Variable variable{};    ///< values that are variables
};

/// An argument of a call, as far as choosing a method needs it.
struct Argument {
  SyntaxNode node{};
  bool is_functional = false;  ///< a lambda or a method reference: its type is that of its target
  Type type{};
};

/// A call whose method is chosen (JLS 15.12).
struct Call {
  std::vector<Member> possible{};  ///< the methods it may mean; one where it is known
  bool is_unknown = false;         ///< the type that is searched is not known
  bool is_variadic = false;        ///< arguments are gathered into an array

  [[nodiscard]] bool is_certain() const { return possible.size() == 1; }
};

/// The types of expressions, and the methods that calls choose.
///
/// A call is decided in three steps, so that nothing depends on what is asked first: `call` chooses
/// the method without looking into lambdas, `parameter_type` says what an argument is passed for,
/// and `result_of` infers from the bodies of lambdas too.
class Expressions {
 public:
  explicit Expressions(Analysis& analysis);

  Generics& generics() { return generics_; }

  /// The methods called `name` of a type, without those that others of them override.
  std::vector<Member> members(const Type& receiver, std::string_view name);

  /// Whether a type of which a member was not found may have it after all: it is not known, or of
  /// the repository, or only known to be an object.
  bool may_have_more(const Type& type);

  /// The type of an expression; unknown for lambdas and method references.
  Type type_of(Spot expression);

  /// What stands before a dot.
  Meaning meaning(Spot expression);

  /// The type of what an identifier declares.
  Type variable_type(Spot identifier);

  /// The choice of a method invocation, class instance creation, constructor invocation or enum
  /// constant.
  Call call(Spot invocation);

  /// The type that an expression is assigned or passed to, if something asks for one.
  Type target_type(Spot expression);

  /// The methods that a method reference may mean.
  Call reference(Spot method_reference);

  /// The type that is switched over by the switch around a label.
  Type switched_type(Spot label);

 private:
  enum class Step : std::uint8_t { call, result, variable, target };

  // Expressions.
  Type type_of_name(Spot identifier);
  Type type_of_access(Spot access);
  Type type_of_operation(Spot expression, std::string_view kind);
  Type type_of_binary(Spot binary);
  Type type_of_creation(Spot creation);
  Type type_of_array_creation(Spot creation);
  Type type_of_conditional(const std::vector<Type>& branches);
  Type type_of_switch(Spot node);
  Type this_type(Spot place);
  Type super_type(Spot place);
  Meaning meaning_of_name(Spot identifier);
  Meaning meaning_of_access(Spot access);
  Meaning member_meaning(const Meaning& before, std::string_view name, std::uint32_t file);

  // Variables.
  Type declared_type(Spot identifier);
  Type bound_type(Spot identifier, SyntaxNode parent);
  Type type_or_inferred(Spot type, Spot initializer);
  Type element_type(const Type& collection);
  Type lambda_parameter_type(Spot lambda, Spot identifier);
  Type component_type(Spot component);

  // Calls.
  std::vector<Member> candidates(Spot invocation, bool& is_unknown);
  std::vector<Member> constructors(const Type& type);
  std::vector<Argument> arguments(Spot invocation, bool with_types);
  [[nodiscard]] bool is_outside_of_choice(Spot identifier) const;
  Type given_receiver(Spot method_reference, Type raw);
  std::vector<Argument> arguments_without_target(Spot invocation);
  Call choose_reference(std::vector<Member> candidates, const Shape& shape, std::uint32_t file);
  Call choose(std::vector<Member> candidates, const std::vector<Argument>& arguments,
              std::uint32_t file);
  Answer is_applicable(const Member& member, const std::vector<Argument>& arguments,
                       std::uint32_t file, int phase);
  Answer is_passable(const Argument& argument, const Type& parameter, std::uint32_t file,
                     bool may_box);
  Answer fits_shape(Spot functional, const Type& parameter);
  Answer takes_number(Spot reference, std::size_t count);
  bool is_more_specific(const Member& one, const Member& other,
                        const std::vector<Argument>& arguments);
  std::vector<Type> parameters_of(const Member& member);

  // Inference.
  Type parameter_type(Spot invocation, std::size_t index);
  Type result_of(Spot invocation);
  Substitution infer(Spot invocation, const Member& member, std::size_t before, bool with_bodies);
  void infer_from_function(Spot argument, const Type& parameter, Substitution& found);
  void infer_from_target(Spot invocation, const Member& member, Substitution& found);
  Type member_result(Spot invocation, const Member& member);
  Type enum_result(Spot invocation);
  Type copy_of_library(Spot creation, const Type& raw);
  Type diamond_of_library(Spot creation);
  Type library_result(Spot invocation);
  Type parameter_at(const Call& call, std::size_t index);
  Type body_type(Spot lambda);
  Type target_in(Spot expression, SyntaxNode parent);
  Type target_of_element(Spot initializer);
  Type return_type_around(Spot place);
  Type reference_result(Spot reference);

  /// Marks a question as being asked, so that one that leads to itself ends.
  class Guard {
   public:
    Guard(Expressions& expressions, Step step, SyntaxNode node);
    ~Guard();
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;

    [[nodiscard]] bool is_entered() const { return is_entered_; }

   private:
    std::set<std::pair<Step, const void*>>* asked_;
    std::pair<Step, const void*> question_;
    bool is_entered_;
  };

  Analysis* analysis_;
  Generics generics_;
  std::set<std::pair<Step, const void*>> asked_;
  int without_targets_ = 0;  ///< above 0 while overloads are told apart
  Spot choosing_;            ///< the outermost call that they are told apart of
  std::array<std::map<const void*, Call>, 2> calls_;
  std::array<std::map<const void*, Type>, 2> results_;
  std::array<std::map<const void*, Type>, 2> variables_;
};

}  // namespace git_refactor::syntax::java
