// Finds lines of the tables by name. The index is made once, when Java is first resolved: a name
// begins behind the kind and ends before '<' or ' '.

#include "library.hpp"

#include "library/tables.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace git_refactor::syntax::java {

namespace {

const auto packages = std::to_array<const LibraryPackage*>({
    &tables::java_lang,
    &tables::java_lang_annotation,
    &tables::java_lang_reflect,
    &tables::java_util,
    &tables::java_util_function,
    &tables::java_util_regex,
    &tables::java_util_concurrent,
    &tables::java_util_concurrent_atomic,
    &tables::java_util_concurrent_locks,
    &tables::java_util_stream,
    &tables::java_io,
    &tables::java_nio_file,
    &tables::java_nio_charset,
    &tables::java_net,
    &tables::java_math,
    &tables::java_text,
    &tables::java_time,
    &tables::java_awt_event,
});

std::string_view name_of_line(std::string_view line) {
  line.remove_prefix(line.find(' ') + 1);
  return line.substr(0, line.find_first_of("< "));
}

using ByName = std::unordered_map<std::string_view, std::string_view>;

const std::unordered_map<std::string_view, ByName>& lines() {
  static const std::unordered_map<std::string_view, ByName> all = [] {
    std::unordered_map<std::string_view, ByName> result;
    for (const LibraryPackage* package : packages) {
      ByName& names = result[package->name];
      for (const std::string_view line : package->classes) {
        names.emplace(name_of_line(line), line);
      }
    }
    return result;
  }();
  return all;
}

// The name in "^<T>of(T)Set<T>" or "out java.io.PrintStream".
std::string_view name_of_member(std::string_view member) {
  member.remove_prefix(std::min(member.find_first_not_of("^*"), member.size()));
  if (member.starts_with('<')) {
    std::size_t depth = 0;
    for (std::size_t at = 0; at < member.size(); ++at) {
      depth += member[at] == '<' ? 1 : 0;
      depth -= member[at] == '>' ? 1 : 0;
      if (depth == 0) {
        member.remove_prefix(at + 1);
        break;
      }
    }
  }
  return member.substr(0, member.find_first_of("( "));
}

std::unordered_set<std::string_view> all_members() {
  std::unordered_set<std::string_view> names;
  for (const LibraryPackage* package : packages) {
    for (std::string_view line : package->classes) {
      while (line.find(';') != std::string_view::npos) {
        line.remove_prefix(line.find(';') + 1);
        names.insert(name_of_member(line.substr(0, line.find(';'))));
      }
    }
  }
  return names;
}

// Beginnings of package names that belong to the JDK.
constexpr std::array<std::string_view, 12> roots{
    "java",      "javax.swing",  "javax.net",        "javax.sql",   "javax.tools", "javax.crypto",
    "javax.xml", "javax.naming", "javax.management", "org.w3c.dom", "org.xml.sax", "jdk"};

}  // namespace

std::string_view library_class(std::string_view package, std::string_view name) {
  const auto found = lines().find(package);
  if (found == lines().end()) {
    return {};
  }
  const auto line = found->second.find(name);
  return line == found->second.end() ? std::string_view() : line->second;
}

bool is_library_package(std::string_view package) {
  return std::ranges::any_of(roots, [&](std::string_view root) {
    return package.starts_with(root) &&
           (package.size() == root.size() || package[root.size()] == '.');
  });
}

bool is_complete_library_package(std::string_view package) {
  return lines().contains(package);
}

bool is_library_member_name(std::string_view name) {
  static const std::unordered_set<std::string_view> names = all_members();
  return names.contains(name);
}

}  // namespace git_refactor::syntax::java
