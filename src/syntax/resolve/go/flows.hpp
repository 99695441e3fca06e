#pragma once

#include "checker.hpp"

#include <cstdint>
#include <set>
#include <utility>

namespace git_refactor::syntax::go {

/// A value of one type that becomes a value of another, as far as that matters for methods: the
/// target is an interface type or a library's type.
struct Flow {
  TypeId target = Types::unknown;
  TypeId value = Types::unknown;
  std::uint32_t file = 0;

  auto operator<=>(const Flow&) const = default;
};

/// Where values become values of interface types (spec: "Assignability"), in all files of a
/// program.
class Flows {
 public:
  explicit Flows(Checker& checker) : checker_(checker) {}

  void add_file(std::uint32_t file);

  [[nodiscard]] const std::set<Flow>& all() const { return flows_; }

  /// Interface types that a type assertion or type switch looks for.
  [[nodiscard]] const std::set<TypeId>& asserted() const { return asserted_; }

  /// Different types, not interfaces, whose values become each other's.
  [[nodiscard]] const std::set<std::pair<TypeId, TypeId>>& conversions() const {
    return conversions_;
  }

 private:
  void visit(NodeIndex node);
  void flow(TypeId target, TypeId value);
  void flow_list(const std::vector<TypeId>& targets, const std::vector<NodeIndex>& values);
  void visit_call(NodeIndex node);
  void visit_constraints(NodeIndex node);
  void visit_specification(NodeIndex node);
  void visit_literal(NodeIndex node);
  void visit_return(NodeIndex node);
  void visit_interface(NodeIndex node);
  void assert_type(NodeIndex operand, NodeIndex type);

  TypeId value(NodeIndex node) { return checker_.value({file_, node}); }

  Checker& checker_;
  std::uint32_t file_ = 0;
  std::set<Flow> flows_;
  std::set<TypeId> asserted_;
  std::set<std::pair<TypeId, TypeId>> conversions_;
};

}  // namespace git_refactor::syntax::go
