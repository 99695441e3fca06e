#pragma once

#include "git_refactor/model/edit.hpp"
#include "git_refactor/model/language.hpp"
#include "git_refactor/model/symbol.hpp"
#include "git_refactor/syntax/surveyor.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

// The names of a whole repository, resolved across files and through the types of objects.
// `docs/resolve.md` tells how it is put together.

namespace git_refactor::syntax {

class FileModel;
class Linker;

/// The names that a program is asked about: OLD and NEW.
using AskedNames = std::array<std::string, 2>;

inline constexpr std::uint8_t asked_old = 0;
inline constexpr std::uint8_t asked_new = 1;

/// Languages whose files can refer to each other's names.
enum class Family : std::uint8_t { c, python, go, rust, javascript, java };

inline constexpr std::size_t family_count = 6;

Family family_of(Language language);

/// A file of a program, known by name and not yet read.
struct ProgramFile {
  std::string path;
  Language language = Language::c;
};

/// Reads a file, by its index; nothing where it cannot be read.
using ReadFile = std::function<std::optional<std::string>(std::uint32_t file)>;

/// A thing that names can mean, throughout the program.
using EntityId = std::uint32_t;

inline constexpr EntityId no_entity = std::numeric_limits<EntityId>::max();

/// A fact of a file's model: an identifier of the program.
struct FactRef {
  std::uint32_t file = 0;
  std::uint32_t fact = 0;

  auto operator<=>(const FactRef&) const = default;
};

/// A name beside a site that one name would stand for if both were the same: `{a: old}` for `a`.
struct Twin {
  std::string name{};
  std::uint32_t before = 0;  ///< bytes before the site that would go
  std::uint32_t after = 0;   ///< bytes after it
};

/// One thing that a site means, and how NEW is written there if that thing alone is renamed:
/// `before` NEW `after`. Most are plain; the variable of `{old}` has "old: " before it.
struct Sense {
  EntityId entity = no_entity;
  std::string before{};
  std::string after{};
  /// Lets a rename back give the very bytes that an expanded shorthand had.
  Twin twin{};
  /// False in a text that leads to the thing for whoever points at it, but does not spell its name.
  bool is_spelled = true;
};

/// What a site means. No sense and no doubt: something that cannot be what is renamed, such as a
/// thing of a library.
struct Denotation {
  std::vector<Sense> senses;  ///< the first is meant by a user who points at it
  std::string_view doubt;     ///< why it cannot be known; a static text, empty where it is

  static Denotation of(EntityId entity) { return {{{entity}}, {}}; }

  static Denotation unsure(std::string_view why) { return {{}, why}; }
};

/// A place where OLD or NEW stands.
struct ProgramSite {
  std::uint32_t file = 0;
  std::uint32_t offset = 0;
  std::uint8_t name = asked_old;
  Role role = Role::reference;
  SymbolKind kind = SymbolKind::unknown;
  bool is_member = false;  ///< selected from an object, or declared in a type
  bool is_text = false;    ///< in a comment or string
  bool is_comment = false;
  FactRef fact;  ///< unless `is_text`
  Denotation denotation;
};

/// What is known of an entity.
struct Entity {
  std::vector<FactRef> declarations;  ///< sorted; of all that was united with it
  SymbolKind kind = SymbolKind::unknown;
  std::string qualified_name;  ///< "zoo.Animal.speak": parts separated as the language does
  std::string key;             ///< of a thing that no fact declares: a module, a package
  std::string_view outside;    ///< why it cannot be renamed: part of it is not in the repository
};

/// A file that is to have another path.
struct FileMove {
  std::string from;
  std::string to;
};

/// What the language demands beside the sites when an entity is renamed.
struct FollowUp {
  std::vector<FileMove> moves;
  std::vector<std::pair<std::uint32_t, Edit>> edits;  ///< by file
};

/// How an edited file is parsed again.
enum class Reparse : std::uint8_t {
  near_edits,  ///< what the edits leave alone keeps its syntax, also where that is an error
  whole,       ///< as if it had never been parsed, unless that comes to the same
};

/// Makes models of files. Keeps its parsers, so make one for each thread.
class ModelBuilder {
 public:
  ModelBuilder();
  ~ModelBuilder();
  ModelBuilder(const ModelBuilder&) = delete;
  ModelBuilder& operator=(const ModelBuilder&) = delete;
  ModelBuilder(ModelBuilder&&) noexcept;
  ModelBuilder& operator=(ModelBuilder&&) noexcept;

  /// Parses and resolves one file. `known_macros` are those of C++ that it uses and does not
  /// define, a definition a line.
  std::shared_ptr<const FileModel> build(const ProgramFile& file, std::string text,
                                         const AskedNames& asked,
                                         std::string_view known_macros = {});

  /// The same of a file whose model is `before`, and whose text is that one's after `edits`.
  std::shared_ptr<const FileModel> rebuild(const FileModel& before, std::string text,
                                           std::span<const Edit> edits, Reparse reparse,
                                           std::string_view known_macros = {});

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The files of a repository, and what the names in them mean. Files are read and parsed when they
/// are first needed. Not thread-safe, but models may be built elsewhere and adopted.
class Program {
 public:
  /// `files` are sorted by path, and every file of a known language: those without OLD too.
  Program(std::vector<ProgramFile> files, ReadFile read, AskedNames asked);
  ~Program();
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  Program(Program&&) = delete;  // linkers keep its address
  Program& operator=(Program&&) = delete;

  /// A file's text after some edits, sorted and disjoint.
  struct EditedText {
    std::string text;
    std::span<const Edit> edits;
  };

  /// The same program after edits in some files, and with some files at other paths. Files keep
  /// their numbers; what holds OLD here is looked at for NEW there.
  [[nodiscard]] std::unique_ptr<Program> edited(std::map<std::uint32_t, EditedText> texts,
                                                std::span<const FileMove> moves,
                                                Reparse reparse) const;

  /// The time that the parsers took for the files of this program so far, on whatever threads.
  [[nodiscard]] std::chrono::duration<double> parse_time() const;

  [[nodiscard]] const AskedNames& asked() const { return asked_; }

  [[nodiscard]] const std::vector<ProgramFile>& files() const { return files_; }

  [[nodiscard]] const std::string& path(std::uint32_t file) const { return files_[file].path; }

  [[nodiscard]] Language language(std::uint32_t file) const { return files_[file].language; }

  /// The file of a path.
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view path) const;

  /// The files directly in a directory ("" for the root), in order.
  [[nodiscard]] std::span<const std::uint32_t> files_in(std::string_view directory) const;

  /// The files whose last path segment is `name`, in order.
  [[nodiscard]] std::span<const std::uint32_t> files_called(std::string_view name) const;

  /// Another text file of the repository by path (`go.mod`, `package.json`, ...); nothing where
  /// there is none. Needs `set_other_reader`.
  [[nodiscard]] std::optional<std::string> read_other(std::string_view path) const;

  void set_other_reader(std::function<std::optional<std::string>(std::string_view)> read) {
    read_other_ = std::move(read);
  }

  /// What the macros of C and C++ are that files use and no file defines, a `#define` a line. Comes
  /// before anything is asked.
  void set_known_macros(std::string definitions) { known_macros_ = std::move(definitions); }

  [[nodiscard]] const std::string& known_macros() const { return known_macros_; }

  /// Takes a model that was built elsewhere.
  void adopt(std::uint32_t file, std::shared_ptr<const FileModel> model);

  /// The model of a file, built now if it is not there yet. An unreadable file is an empty one.
  [[nodiscard]] const FileModel& model(std::uint32_t file) const;

  /// Files that hold OLD, and those that hold NEW (where linkers look for declarations of them).
  void set_holders(std::vector<std::uint32_t> old_holders, std::vector<std::uint32_t> new_holders);

  /// The files that hold an asked name.
  [[nodiscard]] std::span<const std::uint32_t> holders(std::uint8_t name) const {
    return holders_[name];
  }

  // What things there are. Linkers make them and unite those that are one.

  /// The thing that a declaration (the head of its file's declarations of it) introduces.
  EntityId declared_by(FactRef head);

  /// A thing that no fact declares, such as a module: by a key of the linker's choice.
  EntityId named(std::string_view key, SymbolKind kind);

  /// A thing of a library, by a key.
  EntityId outside(std::string_view key, std::string_view why);

  /// Says that a thing cannot be renamed, as part of it is not in the repository.
  void mark_outside(EntityId entity, std::string_view why);

  /// Says that two things are one.
  void unite(EntityId one, EntityId other);

  /// The representative of all that was united.
  [[nodiscard]] EntityId canonical(EntityId entity) const;

  /// What is known of a thing; its declarations are those that were asked for so far.
  [[nodiscard]] Entity describe(EntityId entity);

  [[nodiscard]] Linker& linker(Language language);

  // What a language says; see `Linker`.

  [[nodiscard]] bool could_mean(const ProgramSite& site, EntityId target);
  [[nodiscard]] bool is_library_member(Language language, std::string_view name);
  [[nodiscard]] bool accepts_name(Language language, EntityId target, std::string_view name);
  [[nodiscard]] bool accepts_keyword(Language language, EntityId target, std::string_view name);
  [[nodiscard]] FollowUp follow_up(EntityId target);

  /// The other declarations of the same name in a declaration's own scope that may not stand beside
  /// it.
  [[nodiscard]] std::vector<FactRef> rivals(FactRef declaration);

  /// The import that binds a site's name in its file; nothing where another declaration does, or
  /// none.
  [[nodiscard]] std::optional<FactRef> import_of(FactRef site) const;

  /// Where a fact's identifier is.
  [[nodiscard]] std::uint32_t offset_of(FactRef fact) const;

  [[nodiscard]] std::string_view text(std::uint32_t file) const;

  /// The text of a file that is not to be parsed.
  [[nodiscard]] std::string_view raw_text(std::uint32_t file) const;

  /// How many nodes of a file's tree do not parse.
  [[nodiscard]] std::uint32_t error_count(std::uint32_t file) const;

  // What the asked names mean.

  /// Relates the declarations of OLD and NEW in all holders: call it before asking for sites.
  void relate();

  /// The sites of OLD and NEW in a file, by offset.
  std::vector<ProgramSite> sites(std::uint32_t file);

 private:
  struct Node {
    EntityId parent = no_entity;
    SymbolKind kind = SymbolKind::unknown;
    std::string key;
    std::string_view outside;
    std::vector<FactRef> declarations;
  };

  EntityId add(Node node);
  void index_paths();
  [[nodiscard]] std::vector<FactRef> declarations_of(std::uint8_t name, Family family) const;

  std::vector<ProgramFile> files_;
  ReadFile read_;
  AskedNames asked_;
  std::function<std::optional<std::string>(std::string_view)> read_other_;
  std::unordered_map<std::string_view, std::uint32_t> by_path_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_directory_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_name_;
  std::array<std::vector<std::uint32_t>, 2> holders_;
  mutable std::vector<std::shared_ptr<const FileModel>> models_;
  mutable std::map<std::uint32_t, std::shared_ptr<const std::string>> raw_texts_;
  std::string known_macros_;
  mutable ModelBuilder builder_;
  mutable std::vector<Node> entities_;
  std::map<FactRef, EntityId> by_declaration_;
  std::map<std::string, EntityId, std::less<>> by_key_;
  std::array<std::unique_ptr<Linker>, family_count> linkers_;
};

/// A declared name.
struct DeclaredName {
  std::uint32_t offset = 0;
  std::string name;
};

/// The names declared in the bytes [begin, end) of a source, in order.
std::vector<DeclaredName> declared_names(Language language, std::string source, std::uint32_t begin,
                                         std::uint32_t end);

/// The word that stands at a byte of a source, by the language's alphabet: its first byte and its
/// text; nothing where no identifier stands there. A position right behind a word counts as in it.
std::optional<std::pair<std::uint32_t, std::string>> word_at(Language language,
                                                             std::string_view source,
                                                             std::uint32_t offset);

}  // namespace git_refactor::syntax
