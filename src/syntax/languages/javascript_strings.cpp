#include "javascript.hpp"

namespace git_refactor::syntax::languages {

namespace {

// `A["OLD"]`, and what may be a key among the arguments of a type: `Pick<A, "OLD" | "other">`.
bool may_be_key(const Place& place, std::uint32_t literal) {
  std::uint32_t around = place.parent_of(literal);
  if (place.type(around) == "lookup_type") {
    return true;
  }
  while (place.type(around) == "union_type" || place.type(around) == "parenthesized_type") {
    around = place.parent_of(around);
  }
  return place.type(around) == "type_arguments";
}

}  // namespace

// Strings that are names of members: `{"OLD": 1}`, `a["OLD"]`, `A["OLD"]`, `"OLD" in a`.
Effect name_in_string(const Place& place, std::string_view before, std::string_view after) {
  if (!before.empty() || !after.empty() || place.type(place.leaf()) != "string_fragment") {
    return Effect::ignore;
  }
  const std::uint32_t string = place.parent_of(place.leaf());
  std::uint32_t parent = place.parent_of(string);
  const std::string_view type = place.type(parent);
  const auto is_under = [&](std::string_view field) { return place.is_under(string, field); };
  bool is_name = false;
  if (place.type(string) != "string") {
    is_name = false;
  } else if (type == "pair" || type == "pair_pattern") {
    is_name = is_under("key");
  } else if (type == "subscript_expression") {
    is_name = is_under("index");
  } else if (type == "binary_expression") {
    is_name = is_under("left") && place.text(place.at(parent), "operator") == "in";
  } else if (type == "literal_type") {
    is_name = may_be_key(place, parent);
  } else if (type == "computed_property_name" || type == "enum_body") {
    is_name = true;
  } else if (type == "field_definition") {
    is_name = is_under("property");
  } else if (type == "property_signature" || type == "public_field_definition" ||
             type == "method_definition" || type == "method_signature" ||
             type == "abstract_method_signature" || type == "enum_assignment") {
    is_name = is_under("name");
  }
  return is_name ? Effect::key : Effect::ignore;
}

}  // namespace git_refactor::syntax::languages
