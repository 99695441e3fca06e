#pragma once

#include "resolve/file_model.hpp"
#include "types.hpp"

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace git_refactor::syntax::java {

class Names;
class Expressions;

/// The parts of an analysis of one program; each knows the others through this.
struct Analysis;

/// An import declaration.
struct Import {
  std::string path;  ///< without `.*`
  bool is_static = false;
  bool is_on_demand = false;

  [[nodiscard]] std::string_view last() const {
    return std::string_view(path).substr(path.rfind('.') + 1);
  }

  [[nodiscard]] std::string_view before_last() const {
    const std::size_t dot = path.rfind('.');
    return std::string_view(path).substr(0, dot == std::string::npos ? 0 : dot);
  }
};

/// What a compilation unit declares.
struct Unit {
  std::string package;
  std::vector<Import> imports;
  std::vector<Class*> top_level;
  std::unordered_map<const void*, Class*> by_node;  ///< declarations, creations, enum constants
  std::vector<Class*> all;
};

/// The classes of a program and of the libraries that it uses, and the packages they are in.
///
/// In a repository of up to `small` files all are known; in a larger one those that hold an asked
/// name, and others where their file is named after them in a folder named after their package.
class Universe {
 public:
  static constexpr std::size_t small = 400;

  Universe(Program& program, Analysis& analysis);

  [[nodiscard]] Program& program() const { return *program_; }

  [[nodiscard]] const FileModel& model(std::uint32_t file) const { return program_->model(file); }

  [[nodiscard]] std::string_view text(Spot spot) const {
    return program_->model(spot.file).text(spot.node);
  }

  const Unit& unit(std::uint32_t file);

  /// The units that are known, by file.
  [[nodiscard]] const std::map<std::uint32_t, Unit>& units() const { return units_; }

  /// A class of a package, of the repository or the JDK; null where there is none. Of several the
  /// one whose path has most in common with that of the file `near`.
  Class* top_level(std::string_view package, std::string_view name, std::uint32_t near = no_index);

  /// A class by its canonical name; null where it is not known.
  Class* find(std::string_view qualified, std::uint32_t near = no_index);

  /// The first class that is declared in the same folder under the same canonical name: `of`, but
  /// where there are two.
  Class* first_declared(Class& of);

  /// The class called `name` in the body of `of` or inherited by it; null where there is none.
  Class* member_class(Class& of, std::string_view name);

  /// A class of a library that nothing is known of.
  Class* opaque(std::string_view qualified);

  /// `java.lang.NAME`.
  Class* lang(std::string_view name);

  /// Whether a package of this name, or one below it, is in the repository.
  [[nodiscard]] bool has_package(std::string_view name) const;

  [[nodiscard]] const std::set<std::string, std::less<>>& packages() const { return packages_; }

  /// The class that a node declares; null for other nodes.
  Class* class_at(Spot node);

  /// Whether a child of a class's node is its body, or inside of it.
  static bool is_inside(const Class& of, SyntaxNode child);

  /// The innermost class whose body holds a node; null outside of all.
  Class* class_around(Spot spot);

  /// The innermost method, constructor or lambda body's method that a node is in is found by tree;
  /// this is the method that a declaration node declares.
  Method* method_at(Spot declaration);

  Field* field_of(Class& of, std::string_view name);

  /// Superclass and superinterfaces, `Object` for those that name no class.
  const std::vector<Type>& supers(Class& of);

  /// Whether some supertype is a library's that nothing is known of.
  bool has_opaque_super(Class& of);

  /// The class and all its supertypes, nearest first, each once.
  std::vector<Class*> ancestors(Class& of);

  bool is_subclass(Class& of, const Class& ancestor);

  const std::vector<Type>& parameter_types(Method& method);
  Type result_type(Method& method);
  Type field_type(Field& field);
  std::vector<Type> bounds(const TypeVariable& variable);

  /// The type of a class inside of itself.
  static Type self_type(Class& of);

 private:
  void load(std::uint32_t file);
  void load_joiners(std::span<const std::uint32_t> files);
  void index_package(std::uint32_t file);
  void load_from(std::string_view package, std::string_view name);
  Class* declared(std::string_view qualified, std::uint32_t near);
  Class* library(std::string_view package, std::string_view name);
  void complete(Class& of);
  Type written(const WrittenType& written, Class& context, const Method* method);

  Program* program_;
  Analysis* analysis_;
  bool is_small_ = true;
  std::map<std::uint32_t, Unit> units_;
  std::deque<Class> classes_;
  std::map<std::string, std::vector<Class*>, std::less<>> by_name_;  ///< canonical, of the sources
  std::map<std::string, Class*, std::less<>> libraries_;
  std::map<std::string, Class*, std::less<>> opaques_;
  std::set<std::string, std::less<>> packages_;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> files_of_package_;
  std::unordered_map<const void*, Method*> methods_;

  friend class UnitReader;
};

}  // namespace git_refactor::syntax::java
