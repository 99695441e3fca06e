#include "git_refactor/git/repository.hpp"

#include "git_refactor/base/error.hpp"

#include "repository_state.hpp"

#include <git2/sys/repository.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace git_refactor::git {

namespace {

/// Starts libgit2 once for the process.
void ensure_library() {
  static const bool started = [] {
    check(git_libgit2_init(), "start libgit2");
    // Extensions that change nothing about how we read and write.
    std::array<const char*, 3> extensions{"worktreeconfig", "partialclone", "preciousobjects"};
    git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions.data(), extensions.size());
    // Git checks the ownership of a repository itself and has `safe.directory` for it, which
    // libgit2 reads too; both default to refusing.
    return true;
  }();
  static_cast<void>(started);
}

OdbHandle odb_of(const RepositoryHandle& repository) {
  return acquire<OdbHandle>("open the object database", [&](git_odb** out) {
    return git_repository_odb(out, repository.get());
  });
}

/// Keeps attribute look-ups off the index: libgit2 can read them from a commit, but from the index
/// too and first, and nothing else here uses its index.
void hide_index(git_repository* repository) {
  const auto empty =
      acquire<IndexHandle>("make an index", [](auto** out) { return git_index_new(out); });
  check(git_repository_set_index(repository, empty.get()), "hide the index");
}

std::filesystem::path without_slash(const char* path) {
  std::filesystem::path result(path);
  return result.has_filename() ? result : result.parent_path();
}

}  // namespace

void for_each_entry(std::string_view bytes, const std::function<void(const TreeEntry&)>& visit) {
  while (!bytes.empty()) {
    TreeEntry entry;
    const std::size_t space = bytes.find(' ');
    const std::size_t zero = bytes.find('\0', space == std::string_view::npos ? 0 : space);
    if (space == std::string_view::npos || zero == std::string_view::npos ||
        bytes.size() < zero + 1 + entry.oid.bytes.size()) {
      throw Error(ErrorKind::git, "cannot read a tree: its bytes are malformed");
    }
    for (const char digit : bytes.substr(0, space)) {
      entry.mode = entry.mode * 8 + static_cast<std::uint32_t>(digit - '0');
    }
    entry.name = bytes.substr(space + 1, zero - space - 1);
    std::memcpy(entry.oid.bytes.data(), bytes.data() + zero + 1, entry.oid.bytes.size());
    bytes.remove_prefix(zero + 1 + entry.oid.bytes.size());
    visit(entry);
  }
}

std::string Head::branch() const {
  constexpr std::string_view prefix = "refs/heads/";
  return ref.starts_with(prefix) ? ref.substr(prefix.size()) : ref;
}

Repository::Repository(std::unique_ptr<State> state) : state_(std::move(state)) {}

Repository::~Repository() = default;
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;

Repository Repository::discover(const std::filesystem::path& directory) {
  ensure_library();
  auto state = std::make_unique<State>();
  state->repository = find<RepositoryHandle>("open the repository", [&](git_repository** out) {
    return git_repository_open_ext(out, directory.c_str(), GIT_REPOSITORY_OPEN_FROM_ENV, nullptr);
  });
  if (!state->repository) {
    throw Error(ErrorKind::not_found,
                "cannot find a git repository here or in any parent directory",
                "run it inside a repository, or name one: git -C DIRECTORY refactor ...");
  }
  state->odb = odb_of(state->repository);
  hide_index(state->repository.get());
  return Repository(std::move(state));
}

Repository Repository::open(const std::filesystem::path& path) {
  ensure_library();
  auto state = std::make_unique<State>();
  state->repository = acquire<RepositoryHandle>("open the repository", [&](git_repository** out) {
    return git_repository_open(out, path.c_str());
  });
  state->odb = odb_of(state->repository);
  hide_index(state->repository.get());
  return Repository(std::move(state));
}

std::filesystem::path Repository::git_dir() const {
  return without_slash(git_repository_path(state_->repository.get()));
}

std::filesystem::path Repository::common_dir() const {
  return without_slash(git_repository_commondir(state_->repository.get()));
}

std::optional<std::filesystem::path> Repository::work_dir() const {
  const char* path = git_repository_workdir(state_->repository.get());
  return path == nullptr ? std::nullopt : std::optional(without_slash(path));
}

Head Repository::head() const {
  Head head;
  const auto reference = acquire<ReferenceHandle>("read HEAD", [&](git_reference** out) {
    return git_reference_lookup(out, state_->repository.get(), "HEAD");
  });
  if (const char* target = git_reference_symbolic_target(reference.get())) {
    head.ref = target;
    head.commit = find_ref(target);
  } else {
    head.commit = from_git(*git_reference_target(reference.get()));
  }
  return head;
}

Oid Repository::resolve_commit(const std::string& revision) const {
  const auto object = find<ObjectHandle>("resolve " + revision, [&](git_object** out) {
    const int code = git_revparse_single(out, state_->repository.get(), revision.c_str());
    return code == GIT_EINVALIDSPEC ? static_cast<int>(GIT_ENOTFOUND) : code;
  });
  if (!object) {
    throw Error(ErrorKind::not_found, "cannot find a commit named '" + revision + "'",
                "git log lists what there is");
  }
  const auto commit = acquire<ObjectHandle>("use '" + revision + "' as a commit", [&](auto** out) {
    return git_object_peel(out, object.get(), GIT_OBJECT_COMMIT);
  });
  return from_git(*git_object_id(commit.get()));
}

std::optional<Oid> Repository::find_ref(const std::string& name) const {
  git_oid oid;
  const int code = git_reference_name_to_id(&oid, state_->repository.get(), name.c_str());
  if (code == GIT_ENOTFOUND) {
    return std::nullopt;
  }
  check(code, "read " + name);
  return from_git(oid);
}

Oid Repository::tree_of(const Oid& commit) const {
  const git_oid id = to_git(commit);
  const auto handle = acquire<CommitHandle>("read commit " + commit.short_hex(), [&](auto** out) {
    return git_commit_lookup(out, state_->repository.get(), &id);
  });
  return from_git(*git_commit_tree_id(handle.get()));
}

bool Repository::is_ancestor(const Oid& ancestor, const Oid& descendant) const {
  const git_oid above = to_git(ancestor);
  const git_oid below = to_git(descendant);
  return ancestor == descendant ||
         check(git_graph_descendant_of(state_->repository.get(), &below, &above),
               "compare commits") == 1;
}

std::optional<std::string> Repository::operation_in_progress() const {
  switch (git_repository_state(state_->repository.get())) {
    case GIT_REPOSITORY_STATE_NONE:
      return std::nullopt;
    case GIT_REPOSITORY_STATE_MERGE:
      return "merge";
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE:
      return "revert";
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
      return "cherry-pick";
    case GIT_REPOSITORY_STATE_BISECT:
      return "bisect";
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX:
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE:
      return "am";
    default:
      return "rebase";
  }
}

std::optional<std::string> Repository::config(const std::string& name) const {
  const auto snapshot = acquire<ConfigHandle>("read the configuration", [&](git_config** out) {
    return git_repository_config_snapshot(out, state_->repository.get());
  });
  const char* value = nullptr;
  const int code = git_config_get_string(&value, snapshot.get(), name.c_str());
  if (code == GIT_ENOTFOUND) {
    return std::nullopt;
  }
  check(code, "read the setting " + name);
  return value;
}

std::vector<std::string> Repository::config_all(const std::string& name) const {
  const auto snapshot = acquire<ConfigHandle>("read the configuration", [&](git_config** out) {
    return git_repository_config_snapshot(out, state_->repository.get());
  });
  std::vector<std::string> values;
  const int code = git_config_get_multivar_foreach(
      snapshot.get(), name.c_str(), nullptr,
      [](const git_config_entry* entry, void* payload) {
        static_cast<std::vector<std::string>*>(payload)->emplace_back(entry->value);
        return 0;
      },
      &values);
  if (code != GIT_ENOTFOUND) {
    check(code, "read the setting " + name);
  }
  return values;
}

std::optional<bool> Repository::config_bool(const std::string& name) const {
  const auto text = config(name);
  if (!text) {
    return std::nullopt;
  }
  int value = 0;
  if (git_config_parse_bool(&value, text->c_str()) < 0) {
    throw Error(ErrorKind::usage,
                "cannot read the setting " + name + ": '" + *text + "' is neither true nor false");
  }
  return value != 0;
}

std::optional<std::int64_t> Repository::config_integer(const std::string& name) const {
  const auto text = config(name);
  if (!text) {
    return std::nullopt;
  }
  std::int64_t value = 0;
  if (git_config_parse_int64(&value, text->c_str()) < 0) {
    throw Error(ErrorKind::usage,
                "cannot read the setting " + name + ": '" + *text + "' is not a number",
                "a number may end in k, m or g");
  }
  return value;
}

std::optional<std::filesystem::path> Repository::config_path(const std::string& name) const {
  const auto text = config(name);
  const char* home = std::getenv("HOME");  // NOLINT(concurrency-mt-unsafe): never set here
  if (text && text->starts_with("~/") && home != nullptr) {
    return std::filesystem::path(home) / text->substr(2);
  }
  return text;
}

void Repository::read_object(const Oid& oid, std::string& content) const {
  const git_oid id = to_git(oid);
  const auto object = acquire<OdbObjectHandle>("read object " + oid.short_hex(), [&](auto** out) {
    return git_odb_read(out, state_->odb.get(), &id);
  });
  content.assign(static_cast<const char*>(git_odb_object_data(object.get())),
                 git_odb_object_size(object.get()));
}

std::uint64_t Repository::object_size_bytes(const Oid& oid) const {
  const git_oid id = to_git(oid);
  std::size_t size_bytes = 0;
  git_object_t type = GIT_OBJECT_ANY;
  check(git_odb_read_header(&size_bytes, &type, state_->odb.get(), &id),
        "read object " + oid.short_hex());
  return size_bytes;
}

void Repository::refresh_objects() const {
  check(git_odb_refresh(state_->odb.get()), "refresh the object database");
}

std::vector<std::string> Repository::attributes(const std::string& path, const Oid& commit,
                                                const std::vector<const char*>& names) const {
  git_attr_options options = GIT_ATTR_OPTIONS_INIT;
  options.flags = GIT_ATTR_CHECK_INDEX_ONLY | GIT_ATTR_CHECK_INCLUDE_COMMIT;
  options.attr_commit_id = to_git(commit);
  std::vector<const char*> values(names.size());
  auto names_argument = names;
  check(git_attr_get_many_ext(values.data(), state_->repository.get(), &options, path.c_str(),
                              names.size(), names_argument.data()),
        "read the attributes of " + path);
  std::vector<std::string> result;
  for (const char* value : values) {
    switch (git_attr_value(value)) {
      case GIT_ATTR_VALUE_TRUE:
        result.emplace_back("true");
        break;
      case GIT_ATTR_VALUE_FALSE:
        result.emplace_back("false");
        break;
      case GIT_ATTR_VALUE_STRING:
        result.emplace_back(value);
        break;
      case GIT_ATTR_VALUE_UNSPECIFIED:
        result.emplace_back();
        break;
    }
  }
  return result;
}

}  // namespace git_refactor::git
