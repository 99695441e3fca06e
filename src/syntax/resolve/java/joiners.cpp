// Classes that join families of methods and yet do not name them:
//
//   class Car extends Engine implements Starter {}      Engine.start() implements Starter.start()
//
// In a large repository such a class's file is not read for its names, so it is looked for by what
// its header says: `extends` and `implements` with names that lead, from header to header, to a
// class that declares the method, at least two of them or one and a library's. Simple names are
// followed, whatever their packages, which finds too much and never too little. Cost: one scan of
// the texts.

#include "joiners.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace git_refactor::syntax::java {

namespace {

/// A class by the words before its body.
struct Header {
  std::uint32_t file = 0;
  std::string_view name;
  std::vector<std::string_view> supers;  ///< simple names
};

bool is_part(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '_' || byte == '$' ||
         static_cast<unsigned char>(byte) >= 0x80;
}

std::string_view word_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && is_part(text[end])) {
    ++end;
  }
  return text.substr(begin, end - begin);
}

bool is_introducer(std::string_view word) {
  constexpr std::array<std::string_view, 4> introducers{"class", "enum", "interface", "record"};
  return std::ranges::find(introducers, word) != introducers.end();
}

// Reads what stands between a class's name and its body. Type arguments and a record's components
// are in brackets.
std::size_t read_supers(std::string_view text, std::size_t at, Header& header) {
  int depth = 0;
  bool has_supers = false;
  while (at < text.size() && text[at] != '{' && text[at] != ';') {
    const char byte = text[at];
    if (!is_part(byte)) {
      depth += byte == '<' || byte == '(' ? 1 : byte == '>' || byte == ')' ? -1 : 0;
      ++at;
      continue;
    }
    const std::string_view word = word_at(text, at);
    at += word.size();
    if (depth == 0 && (word == "extends" || word == "implements" || word == "permits")) {
      has_supers = word != "permits";
    } else if (depth == 0 && has_supers) {
      const bool is_qualifier = at < text.size() && text[at] == '.';
      if (!is_qualifier) {
        header.supers.push_back(word);
      }
    }
  }
  return at;
}

void read_headers(std::string_view text, std::uint32_t file, std::vector<Header>& headers) {
  for (std::size_t at = 0; at < text.size();) {
    if (!is_part(text[at])) {
      ++at;
      continue;
    }
    const std::string_view word = word_at(text, at);
    at += word.size();
    if (!is_introducer(word) || at >= text.size() || is_part(text[at])) {
      continue;
    }
    const std::size_t name = text.find_first_not_of(" \t\r\n", at);
    if (name == std::string_view::npos || !is_part(text[name])) {
      continue;
    }
    Header header{file, word_at(text, name), {}};
    at = read_supers(text, name + header.name.size(), header);
    headers.push_back(std::move(header));
  }
}

}  // namespace

std::vector<std::uint32_t> joining_files(const Program& program,
                                         std::span<const std::uint32_t> files,
                                         const std::set<std::string, std::less<>>& declaring) {
  std::vector<Header> headers;
  for (const std::uint32_t file : files) {
    read_headers(program.raw_text(file), file, headers);
  }
  std::set<std::string_view> known;
  for (const Header& header : headers) {
    known.insert(header.name);
  }
  std::set<std::string_view> related(declaring.begin(), declaring.end());
  const auto leads_there = [&](std::string_view name) { return related.contains(name); };
  for (std::size_t before = 0; before != related.size();) {
    before = related.size();
    for (const Header& header : headers) {
      if (std::ranges::any_of(header.supers, leads_there)) {
        related.insert(header.name);
      }
    }
  }
  std::vector<std::uint32_t> found;
  for (const Header& header : headers) {
    const auto relatives = std::ranges::count_if(header.supers, leads_there);
    const auto libraries = std::ranges::count_if(
        header.supers, [&](std::string_view name) { return !known.contains(name); });
    if (relatives > 1 || (relatives == 1 && libraries > 0)) {
      found.push_back(header.file);
    }
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace git_refactor::syntax::java
