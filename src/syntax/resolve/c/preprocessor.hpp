#pragma once

#include "world.hpp"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace git_refactor::syntax::c {

/// Who reads the tokens, and knows the scopes that words outside of them stand in.
class TokenReader {
 public:
  virtual ~TokenReader() = default;
  TokenReader() = default;
  TokenReader(const TokenReader&) = delete;
  TokenReader& operator=(const TokenReader&) = delete;

  /// Between two declarations of file level, where a header that was read before may be skipped.
  [[nodiscard]] virtual bool is_between_declarations() const { return true; }

  /// A word that will not be among the tokens, as a macro drops it or a pragma holds it, and the
  /// spelling before it.
  virtual void aside(const Token& word, Name before) = 0;
};

/// One pass over a translation unit: its tokens after inclusion and expansion.
class Preprocessor {
 public:
  /// `pass` says which of the branches that exclude each other are read.
  Preprocessor(World& world, std::uint32_t file, std::uint32_t pass, TokenReader& reader);

  /// The next token; `end` when there are no more.
  Token next();

  /// Passes over the block that the token `{`, taken last, opens, if no word in it matters: gives
  /// the `}` that closes it, or nothing where it has to be read.
  std::optional<Token> skip_block(const Token& open);

  /// How many passes it takes to read every branch; known at the end.
  [[nodiscard]] std::uint32_t branch_count() const { return branch_count_; }

  /// The files seen so far.
  [[nodiscard]] const std::vector<bool>& visible() const { return visible_; }

  [[nodiscard]] std::uint32_t unit() const { return unit_; }

  /// The file that is being read, and the place in it.
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> position() const;

  /// Notes a declaration at file level: a macro of its name in another branch is the same thing.
  void note_declaration(Name name, ThingId thing);

 private:
  /// A conditional that is being read.
  struct Open {
    std::uint32_t conditional = 0;
    bool merges = false;
    std::vector<std::pair<Name, std::optional<Macro*>>> changes;  ///< and what was before
    std::vector<Macro*> defined;                                  ///< in branches that are done
    std::vector<std::pair<Name, ThingId>> declared;
  };

  /// What tokens are taken from: a file, or the expansion of a macro.
  struct Frame {
    const TokenFile* file = nullptr;
    std::uint32_t file_number = nowhere;
    std::size_t index = 0;
    std::vector<Token> list{};
    Macro* macro = nullptr;
    bool is_barrier = false;
    std::vector<Open> open{};
  };

  using Arguments = std::vector<std::vector<Token>>;

  // Reading (c_preprocessor.cpp)
  Token raw();
  void push_back(std::vector<Token> tokens);
  void leave_file();
  [[nodiscard]] Macro* find_macro(Name name) const;
  [[nodiscard]] Frame* file_frame();
  std::size_t find_close(const std::vector<Token>& tokens, std::size_t index,
                         const TokenFile* file) const;

  // Directives (c_directives.cpp)
  void directive(const Token& token);
  void skip_line();
  void include(const Token& token);
  void enter(std::uint32_t file);
  void define();
  void read_parameters(Macro& macro);
  void read_body(Macro& macro);
  void undefine();
  void set_macro(Name name, Macro* macro);
  void begin_conditional(std::uint32_t directive);
  void end_branch(std::uint32_t directive);
  void end_conditional();
  void take_back(Open& open);
  void mention_condition(std::uint32_t directive);
  [[nodiscard]] std::optional<bool> evaluate(std::uint32_t directive) const;
  void jump_to(std::uint32_t directive);
  void pragma();

  // Expansion (c_expansion.cpp)
  bool expand(const Token& name, Macro& macro);
  std::optional<Arguments> read_arguments(const Macro& macro);
  std::vector<Token> substitute(const Macro& macro, const Arguments& arguments);
  struct Substitution;
  void append_pasted(Substitution& state, std::size_t& index);
  std::vector<Token> operand(Substitution& state, std::size_t index);
  const std::vector<Token>& expanded(Substitution& state, std::size_t parameter);
  std::vector<Token> expand_list(std::vector<Token> tokens);
  std::vector<Token> paste(const Token& left, const Token& right);
  void tell_unused(const Substitution& state);

  World& world_;
  TokenReader& reader_;
  std::uint32_t unit_;
  std::uint32_t pass_;
  std::uint32_t branch_count_ = 1;
  std::uint32_t expansions_ = 0;  ///< since the last token of a file
  std::vector<Frame> frames_;
  std::vector<bool> visible_;
  std::vector<bool> read_here_;              ///< files read in this pass, not only seen
  std::unordered_map<Name, Macro*> macros_;  ///< defined, or (null) removed, in this pass
};

}  // namespace git_refactor::syntax::c
