#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace git_refactor {

/// A language whose names can be resolved. JavaScript includes JSX.
enum class Language : std::uint8_t { c, cpp, python, go, rust, javascript, typescript, tsx, java };

inline constexpr std::array all_languages{
    Language::c,          Language::cpp,        Language::python, Language::go,  Language::rust,
    Language::javascript, Language::typescript, Language::tsx,    Language::java};

/// The language's name as linguist spells it ("C++", "TSX").
std::string_view name_of(Language language);

/// The language of a linguist name or alias, whatever its case ("c++", "js", "golang").
std::optional<Language> language_named(std::string_view name);

/// The language of a file by its name alone (its extension, mostly); nothing for any other file.
std::optional<Language> language_of_path(std::string_view path);

/// The language of a script by its first line ("#!/usr/bin/env python3").
std::optional<Language> language_of_shebang(std::string_view first_line);

/// Languages that share one space of global names: C with C++; JavaScript with TypeScript and TSX.
bool are_related(Language one, Language other);

}  // namespace git_refactor
