#pragma once

#include "support/temp_repo.hpp"

namespace git_refactor::test {

/// A small program in C: `greet` is declared in a header, defined in one file and used in another.
/// Elsewhere the same word is a struct's member, a parameter, and part of a comment and a string.
inline void write_greeting(const TempRepo& repo) {
  repo.write("include/greet.h", "int greet(int times);\nint wave(int times);\n");
  repo.write("src/greet.c",
             "#include \"greet.h\"\n"
             "\n"
             "/* greet says hello. */\n"
             "int greet(int times) {\n"
             "  return times > 0 ? greet(times - 1) : 0;\n"
             "}\n"
             "\n"
             "int wave(int times) { return times; }\n");
  repo.write("src/main.c",
             "#include \"greet.h\"\n"
             "\n"
             "int main(void) {\n"
             "  puts(\"greet\");\n"
             "  return greet(3);\n"
             "}\n");
  repo.write("src/other.c",
             "struct host { int greet; };\n"
             "\n"
             "int sum(struct host* host, int greet) { return host->greet + greet; }\n");
  repo.write("notes.txt", "greet is written in C.\n");
}

}  // namespace git_refactor::test
