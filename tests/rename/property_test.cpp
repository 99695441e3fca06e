// Random programs whose bindings are known, because they are made from them: blocks in blocks, each
// declaring some names and then using names in scope. A rename must change exactly the sites of the
// one declaration, or be refused where by the model a name would mean something else.

#include "case_program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace rename_cases;

constexpr int programs_per_language = 40;
constexpr std::array<std::string_view, 4> names{"ash", "elm", "fir", "oak"};

/// How a language writes blocks, declarations and uses.
struct Dialect {
  std::string_view file;
  std::string_view head;
  std::string_view tail;
  std::string_view declare;  ///< "$" is the name
  std::string_view use;
  bool may_repeat = false;  ///< a block may declare a name again, which hides the first
};

constexpr std::array dialects{
    Dialect{"a.c", "void sink(int);\nvoid f(void) {\n", "}\n", "int $ = 0;\n", "sink($);\n"},
    Dialect{"a.cpp", "void sink(int);\nvoid f() {\n", "}\n", "int $ = 0;\n", "sink($);\n"},
    Dialect{"a.go", "package a\n\nfunc sink(int) {}\n\nfunc f() {\n", "}\n", "$ := 0\n",
            "sink($)\n"},
    Dialect{"a.rs", "fn sink(_: i32) {}\n\nfn f() {\n", "}\n", "let $ = 0;\n", "sink($);\n", true},
    Dialect{"a.js", "function sink(x) {}\n\nfunction f() {\n", "}\n", "let $ = 0;\n", "sink($);\n"},
    Dialect{"a.ts", "function sink(x: number) {}\n\nfunction f() {\n", "}\n", "const $ = 0;\n",
            "sink($);\n"},
};

/// An occurrence of a name: which declaration it means, and where it is written.
struct Occurrence {
  int declaration = 0;
  std::size_t offset = 0;
};

struct Block;

/// A use of a declaration, or a block.
struct Statement {
  int declaration = -1;
  std::unique_ptr<Block> block;
};

struct Block {
  std::vector<int> declared;
  std::vector<Statement> statements;
};

/// A program as a tree of blocks; names by declaration.
struct Program {
  Block root;
  std::vector<std::string> names;
};

class Generator {
 public:
  explicit Generator(std::mt19937& random) : random_(random) {}

  Program make() {
    program_.root = block(0);
    return std::move(program_);
  }

  std::size_t below(std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_);
  }

 private:
  Block block(int depth) {
    Block result;
    const std::size_t outer = visible_.size();
    std::vector<std::string_view> free(names.begin(), names.end());
    std::shuffle(free.begin(), free.end(), random_);
    free.resize(depth == 0 ? 1 + below(2) : below(3));
    for (const std::string_view name : free) {
      result.declared.push_back(static_cast<int>(program_.names.size()));
      visible_.push_back(result.declared.back());
      program_.names.emplace_back(name);
    }
    for (std::size_t count = 1 + below(4); count > 0; --count) {
      Statement statement;
      if (depth < 3 && below(3) == 0) {
        statement.block = std::make_unique<Block>(block(depth + 1));
      } else {
        statement.declaration = use();
      }
      result.statements.push_back(std::move(statement));
    }
    visible_.resize(outer);
    return result;
  }

  /// A declaration that is not hidden by a later one of its name.
  int use() {
    const int wanted = visible_[below(visible_.size())];
    for (auto found = visible_.rbegin(); found != visible_.rend(); ++found) {
      if (program_.names[static_cast<std::size_t>(*found)] ==
          program_.names[static_cast<std::size_t>(wanted)]) {
        return *found;
      }
    }
    return wanted;
  }

  std::mt19937& random_;
  Program program_;
  std::vector<int> visible_;
};

/// Writes a program down, and notes where each declaration's name stands.
class Writer {
 public:
  Writer(const Program& program, const Dialect& dialect) : program_(program), dialect_(dialect) {
    text_ = dialect.head;
    write(program.root);
    text_ += dialect.tail;
  }

  [[nodiscard]] const std::string& text() const { return text_; }

  [[nodiscard]] const std::vector<Occurrence>& occurrences() const { return occurrences_; }

 private:
  void write(const Block& block) {
    for (const int declaration : block.declared) {
      write(dialect_.declare, declaration);
    }
    for (const Statement& statement : block.statements) {
      if (statement.block) {
        text_ += "{\n";
        write(*statement.block);
        text_ += "}\n";
      } else {
        write(dialect_.use, statement.declaration);
      }
    }
  }

  void write(std::string_view pattern, int declaration) {
    const std::size_t at = pattern.find('$');
    text_ += pattern.substr(0, at);
    occurrences_.push_back({declaration, text_.size()});
    text_ += program_.names[static_cast<std::size_t>(declaration)];
    text_ += pattern.substr(at + 1);
  }

  const Program& program_;
  const Dialect& dialect_;
  std::string text_;
  std::vector<Occurrence> occurrences_;
};

/// Whether, by the names as they are, every use finds its declaration, and no block declares twice
/// where it may not.
bool is_sound(const Block& block, const std::vector<std::string>& by_declaration,
              const Dialect& dialect, std::vector<int> visible) {
  const auto name = [&](int declaration) {
    return by_declaration[static_cast<std::size_t>(declaration)];
  };
  for (std::size_t one = 0; one < block.declared.size(); ++one) {
    for (std::size_t other = one + 1; other < block.declared.size(); ++other) {
      if (!dialect.may_repeat && name(block.declared[one]) == name(block.declared[other])) {
        return false;
      }
    }
  }
  visible.insert(visible.end(), block.declared.begin(), block.declared.end());
  for (const Statement& statement : block.statements) {
    if (statement.block) {
      if (!is_sound(*statement.block, by_declaration, dialect, visible)) {
        return false;
      }
      continue;
    }
    const auto found = std::find_if(visible.rbegin(), visible.rend(), [&](int declaration) {
      return name(declaration) == name(statement.declaration);
    });
    if (found == visible.rend() || *found != statement.declaration) {
      return false;
    }
  }
  return true;
}

SourcePlace place_of(const std::string& file, const std::string& text, std::size_t offset) {
  const std::string before = text.substr(0, offset);
  return {file, static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')),
          static_cast<std::uint32_t>(offset - (before.rfind('\n') + 1))};
}

Outcome renamed(const std::string& file, const std::string& text, std::size_t offset,
                const std::string& new_name) {
  RenameOperation operation;
  operation.new_name = new_name;
  operation.target.at = place_of(file, text, offset);
  return rename_in({{file, text}}, operation);
}

void check_program(const Dialect& dialect, std::mt19937& random) {
  Generator generator(random);
  Program program = generator.make();
  const std::string file(dialect.file);
  const Writer before(program, dialect);
  const Occurrence site = before.occurrences()[generator.below(before.occurrences().size())];
  const std::string old_name = program.names[static_cast<std::size_t>(site.declaration)];
  const std::size_t choice = generator.below(names.size() + 1);
  const std::string new_name(choice == names.size() ? "yew" : names[choice]);
  if (new_name == old_name) {
    return;
  }
  CAPTURE(before.text());
  CAPTURE(new_name);
  CAPTURE(site.offset);

  const Outcome outcome = renamed(file, before.text(), site.offset, new_name);

  program.names[static_cast<std::size_t>(site.declaration)] = new_name;
  if (!is_sound(program.root, program.names, dialect, {})) {
    CHECK(outcome.refused == "clash");
    return;
  }
  const Writer after(program, dialect);
  REQUIRE_MESSAGE(outcome.refused.empty(), outcome.reason);
  CHECK(outcome.files.at(file) == after.text());
  std::size_t back = 0;
  for (const Occurrence& occurrence : after.occurrences()) {
    back = occurrence.declaration == site.declaration ? occurrence.offset : back;
  }
  CHECK(renamed(file, after.text(), back, old_name).files.at(file) == before.text());
}

}  // namespace

TEST_SUITE("refactor::decide on programs") {
  TEST_CASE("a rename changes the sites of its declaration, or is refused where a binding would") {
    const std::uint32_t seed = std::random_device()();
    CAPTURE(seed);
    MESSAGE("seed ", seed);
    std::mt19937 random(seed);
    for (const Dialect& dialect : dialects) {
      CAPTURE(dialect.file);
      for (int count = 0; count < programs_per_language; ++count) {
        check_program(dialect, random);
      }
    }
  }
}
