#include "javascript.hpp"

namespace git_refactor::syntax::languages {

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
    is_name = place.type(place.parent_of(parent)) == "lookup_type";
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
