// Files named after what is renamed.
//
// C and JavaScript name other files by quoted paths: `#include "net/old.h"`, `from './old'`. Such a
// path is relative to the file it stands in, or to some directory of an include path, which we do
// not know; so it means a moved file if it is the end of that file's path, extension aside. A move
// replaces parts of a path one by one, so the parts of the quoted path are replaced likewise,
// counted from the end.

#include "git_refactor/refactor/file_names.hpp"

#include "git_refactor/model/repo_path.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace git_refactor::refactor {

namespace {

constexpr std::array<std::string_view, 6> words_before_paths{"include", "import", "from",
                                                             "require", "export", "mock"};

std::string_view stem_of(std::string_view name) {
  return name.substr(0, name.find('.', 1));
}

bool is_quote(char byte) {
  return byte == '"' || byte == '\'' || byte == '`' || byte == '<';
}

char closing(char quote) {
  return quote == '<' ? '>' : quote;
}

/// "a/b/../c/./d" without its dots; nothing where it leaves the root.
std::optional<std::vector<std::string_view>> normal_parts(std::string_view directory,
                                                          std::string_view path) {
  std::vector<std::string_view> parts;
  if (path.starts_with('.')) {
    parts = parts_of(directory);
  }
  for (const std::string_view part : parts_of(path)) {
    if (part == "..") {
      if (parts.empty()) {
        return std::nullopt;
      }
      parts.pop_back();
    } else if (part != ".") {
      parts.push_back(part);
    }
  }
  return parts;
}

/// Whether `written` is `part`, or that without its last extensions.
bool is_part(std::string_view written, std::string_view part, bool is_last) {
  return written == part || (is_last && part.starts_with(written) && part[written.size()] == '.');
}

/// What a quoted path becomes by a move; nothing where it means another file.
std::optional<std::string> moved(std::string_view directory, std::string_view quoted,
                                 const syntax::FileMove& move) {
  const auto parts = normal_parts(directory, quoted);
  const std::vector<std::string_view> from = parts_of(move.from);
  const std::vector<std::string_view> to = parts_of(move.to);
  if (!parts || parts->empty() || parts->size() > from.size() || from.size() != to.size() ||
      (quoted.starts_with('.') && parts->size() != from.size())) {
    return std::nullopt;
  }
  const std::size_t skipped = from.size() - parts->size();
  for (std::size_t i = 0; i < parts->size(); ++i) {
    if (!is_part((*parts)[i], from[skipped + i], i + 1 == parts->size())) {
      return std::nullopt;
    }
  }
  // The written parts end as the path does; dots before them stay.
  std::string result(quoted);
  std::size_t end = result.size();
  for (std::size_t i = from.size(); i > skipped && end > 0; --i) {
    const std::size_t slash = result.rfind('/', end - 1);
    const std::size_t begin = slash == std::string::npos ? 0 : slash + 1;
    const std::string part = result.substr(begin, end - begin);
    if (part == "." || part == "..") {
      break;
    }
    if (from[i - 1] != to[i - 1]) {
      const std::size_t extension = part == from[i - 1] ? 0 : from[i - 1].size() - part.size();
      result.replace(begin, end - begin, to[i - 1].substr(0, to[i - 1].size() - extension));
    }
    end = begin == 0 ? 0 : begin - 1;
  }
  return result;
}

bool names_a_path(std::string_view line_before) {
  return std::ranges::any_of(words_before_paths, [&](std::string_view word) {
    return line_before.find(word) != std::string_view::npos;
  });
}

}  // namespace

std::string renamed_path(std::string_view path, std::string_view old_name,
                         std::string_view new_name) {
  std::string result;
  for (const std::string_view part : parts_of(path)) {
    const std::string_view stem = stem_of(part);
    result += result.empty() ? "" : "/";
    if (stem == old_name) {
      result.append(new_name).append(part.substr(stem.size()));
    } else {
      result += part;
    }
  }
  return result;
}

std::vector<Edit> edits_for_moves(std::string_view path, std::string_view text,
                                  std::span<const syntax::FileMove> moves) {
  std::vector<Edit> edits;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    for (std::size_t open = 0; open < line.size(); ++open) {
      const std::size_t close =
          is_quote(line[open]) ? line.find(closing(line[open]), open + 1) : std::string_view::npos;
      if (close == std::string_view::npos) {
        continue;
      }
      const std::string_view quoted = line.substr(open + 1, close - open - 1);
      for (const syntax::FileMove& move : moves) {
        const auto result = names_a_path(line.substr(0, open))
                                ? moved(directory_of(path), quoted, move)
                                : std::nullopt;
        if (result && *result != quoted) {
          edits.push_back({static_cast<std::uint32_t>(begin + open + 1),
                           static_cast<std::uint32_t>(quoted.size()), *result});
          break;
        }
      }
      open = close;
    }
    begin = end + 1;
  }
  return edits;
}

}  // namespace git_refactor::refactor
