#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace git_refactor::refactor {

/// The words that a name is made of, in lower case: "HTTPServer2", "http_server2" and
/// "http-server2" are all {"http", "server2"}.
std::vector<std::string> words_of(std::string_view name);

/// The spellings of `old_name` beside itself, and those of `new_name` that replace them:
/// `foo_bar`, `fooBar`, `FooBar`, `FOO_BAR` and `foo-bar`, each once.
std::vector<std::pair<std::string, std::string>> other_spellings(std::string_view old_name,
                                                                 std::string_view new_name);

}  // namespace git_refactor::refactor
