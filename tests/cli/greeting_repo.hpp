#pragma once

#include "support/temp_repo.hpp"

namespace git_refactor::test {

/// A small program in Python: `greet` is defined in one file and used in another. Elsewhere the
/// same word is a parameter, and part of a comment, a string and a text.
inline void write_greeting(const TempRepo& repo) {
  repo.write("src/words.py",
             "# greet says hello.\n"
             "def greet(times):\n"
             "    return greet(times - 1) if times > 0 else 0\n"
             "\n"
             "\n"
             "def wave(times):\n"
             "    return times\n");
  repo.write("src/main.py",
             "from words import greet\n"
             "\n"
             "\n"
             "def main():\n"
             "    print(\"greet\")\n"
             "    return greet(3)\n");
  repo.write("src/other.py",
             "def both(greet, more):\n"
             "    return greet + more\n");
  repo.write("notes.txt", "greet is written in Python.\n");
}

}  // namespace git_refactor::test
