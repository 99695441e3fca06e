#include "git_refactor/git/tree_writer.hpp"

#include "git_refactor/base/error.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace git_refactor::git {

namespace {

constexpr auto tree_mode = static_cast<std::uint32_t>(FileMode::tree);

/// An entry that owns its name.
struct OwnedEntry {
  std::string name;
  std::uint32_t mode = 0;
  Oid oid;

  /// Git sorts a directory as if its name ended in '/'.
  [[nodiscard]] std::string sort_key() const { return mode == tree_mode ? name + '/' : name; }
};

std::vector<OwnedEntry> entries_of(const Repository& repository, const std::optional<Oid>& tree) {
  std::vector<OwnedEntry> entries;
  if (tree) {
    std::string bytes;
    repository.read_object(*tree, bytes);
    for_each_entry(bytes, [&](const TreeEntry& entry) {
      entries.push_back({std::string(entry.name), entry.mode, entry.oid});
    });
  }
  return entries;
}

void append_files(const Repository& repository, const Oid& tree, std::string& prefix,
                  std::vector<ListedFile>& files) {
  std::string bytes;
  repository.read_object(tree, bytes);
  const std::size_t length = prefix.size();
  for_each_entry(bytes, [&](const TreeEntry& entry) {
    prefix += entry.name;
    if (entry.is_tree()) {
      prefix += '/';
      append_files(repository, entry.oid, prefix, files);
    } else {
      files.push_back({prefix, {entry.mode, entry.oid}});
    }
    prefix.resize(length);
  });
}

class TreeDiff {
 public:
  explicit TreeDiff(const Repository& repository) : repository_(repository) {}

  void compare(const std::optional<Oid>& before, const std::optional<Oid>& after,
               const std::string& prefix) {
    if (before == after) {
      return;
    }
    // By name, not by git's order: a file and a directory of one name belong together.
    std::map<std::string, std::pair<const OwnedEntry*, const OwnedEntry*>> by_name;
    const std::vector<OwnedEntry> old_entries = entries_of(repository_, before);
    const std::vector<OwnedEntry> new_entries = entries_of(repository_, after);
    for (const OwnedEntry& entry : old_entries) {
      by_name[entry.name].first = &entry;
    }
    for (const OwnedEntry& entry : new_entries) {
      by_name[entry.name].second = &entry;
    }
    for (const auto& [name, pair] : by_name) {
      compare_entries(pair.first, pair.second, prefix + name);
    }
  }

  std::vector<TreeChange> take() {
    std::ranges::sort(changes_, {}, &TreeChange::path);
    return std::move(changes_);
  }

 private:
  void compare_entries(const OwnedEntry* before, const OwnedEntry* after, const std::string& path) {
    if (before != nullptr && after != nullptr && before->oid == after->oid &&
        before->mode == after->mode) {
      return;
    }
    const auto subtree = [](const OwnedEntry* entry) {
      return entry != nullptr && entry->mode == tree_mode ? std::optional(entry->oid)
                                                          : std::nullopt;
    };
    const auto file = [](const OwnedEntry* entry) {
      return entry != nullptr && entry->mode != tree_mode
                 ? std::optional(TreeFile{entry->mode, entry->oid})
                 : std::nullopt;
    };
    compare(subtree(before), subtree(after), path + '/');
    if (file(before) != file(after)) {
      changes_.push_back({path, file(before), file(after)});
    }
  }

  const Repository& repository_;
  std::vector<TreeChange> changes_;
};

class TreeRewrite {
 public:
  TreeRewrite(const Repository& repository, PackWriter& pack)
      : repository_(repository), pack_(pack) {}

  /// The tree at `prefix_length` characters into the changes' paths; nothing where it became empty.
  std::optional<Oid> rewrite(const std::optional<Oid>& base, std::span<const TreeChange> changes,
                             std::size_t prefix_length) {
    std::vector<OwnedEntry> entries = entries_of(repository_, base);
    std::map<std::string_view, OwnedEntry*> by_name;
    for (OwnedEntry& entry : entries) {
      by_name.emplace(entry.name, &entry);
    }
    std::vector<OwnedEntry> added;
    std::set<std::string_view> replaced;  // directories whose place a file takes
    for (std::size_t i = 0; i < changes.size();) {
      const std::string_view rest = std::string_view(changes[i].path).substr(prefix_length);
      const std::string_view name = rest.substr(0, rest.find('/'));
      const auto found = by_name.find(name);
      OwnedEntry* const current = found == by_name.end() ? nullptr : found->second;
      OwnedEntry next{std::string(name), 0, {}};
      if (name.size() == rest.size()) {
        if (current != nullptr && current->mode == tree_mode && changes[i].after) {
          empty_directory(changes.subspan(i), *current);
          replaced.insert(name);
        }
        apply_file(changes[i], next);
        ++i;
      } else if (replaced.contains(name)) {
        i = end_of_directory(changes, i, prefix_length + name.size() + 1);
        continue;
      } else {
        const std::size_t end = end_of_directory(changes, i, prefix_length + name.size() + 1);
        apply_directory(changes.subspan(i, end - i), current, prefix_length + name.size() + 1,
                        next);
        i = end;
      }
      if (current != nullptr) {
        // Not its name, which `by_name` points into.
        current->mode = next.mode;
        current->oid = next.oid;
      } else {
        added.push_back(std::move(next));
      }
    }
    std::ranges::move(added, std::back_inserter(entries));
    return write(entries);
  }

 private:
  static std::size_t end_of_directory(std::span<const TreeChange> changes, std::size_t begin,
                                      std::size_t prefix_length) {
    const std::string_view prefix = std::string_view(changes[begin].path).substr(0, prefix_length);
    std::size_t end = begin;
    while (end < changes.size() && changes[end].path.starts_with(prefix)) {
      ++end;
    }
    return end;
  }

  /// Makes sure that the changes after the first, which puts a file in the place of `directory`,
  /// delete all that is in it.
  void empty_directory(std::span<const TreeChange> changes, const OwnedEntry& directory) {
    const std::string prefix = changes[0].path + '/';
    const auto inside = [&](const TreeChange& change) { return change.path.starts_with(prefix); };
    const auto begin = std::ranges::find_if(changes, inside);
    const auto end = std::find_if_not(begin, changes.end(), inside);
    const std::span below(begin, end);
    if (std::ranges::any_of(below,
                            [](const TreeChange& change) { return change.after.has_value(); }) ||
        rewrite(directory.oid, below, prefix.size())) {
      throw Error(ErrorKind::git, "cannot write a tree: " + changes[0].path + " is a directory");
    }
  }

  static void apply_file(const TreeChange& change, OwnedEntry& next) {
    if (change.after) {
      next.mode = change.after->mode;
      next.oid = change.after->blob;
    }
  }

  void apply_directory(std::span<const TreeChange> changes, const OwnedEntry* current,
                       std::size_t prefix_length, OwnedEntry& next) {
    std::optional<Oid> base;
    if (current != nullptr && current->mode == tree_mode) {
      base = current->oid;
    } else if (current != nullptr && current->mode != 0) {
      throw Error(ErrorKind::git, "cannot write a tree: " + changes[0].path + " lies below a file");
    }
    if (const auto tree = rewrite(base, changes, prefix_length)) {
      next.mode = tree_mode;
      next.oid = *tree;
    }
  }

  /// Entries of mode 0 were deleted.
  std::optional<Oid> write(std::vector<OwnedEntry>& entries) {
    std::erase_if(entries, [](const OwnedEntry& entry) { return entry.mode == 0; });
    if (entries.empty()) {
      return std::nullopt;
    }
    std::ranges::sort(entries, {}, &OwnedEntry::sort_key);
    std::string bytes;
    for (const OwnedEntry& entry : entries) {
      std::string mode;
      for (std::uint32_t rest = entry.mode; rest > 0; rest /= 8) {
        mode.insert(mode.begin(), static_cast<char>('0' + rest % 8));
      }
      bytes += mode + ' ' + entry.name + '\0';
      bytes.append(entry.oid.bytes.begin(), entry.oid.bytes.end());
    }
    return pack_.add(ObjectType::tree, bytes);
  }

  const Repository& repository_;
  PackWriter& pack_;
};

}  // namespace

std::vector<ListedFile> list_files(const Repository& repository, const Oid& tree) {
  std::vector<ListedFile> files;
  std::string prefix;
  append_files(repository, tree, prefix, files);
  return files;
}

std::vector<TreeChange> diff_trees(const Repository& repository, const Oid& before,
                                   const Oid& after) {
  TreeDiff diff(repository);
  diff.compare(before, after, "");
  return diff.take();
}

Oid write_tree(const Repository& repository, PackWriter& pack, const Oid& base,
               std::span<const TreeChange> changes) {
  if (changes.empty()) {
    return base;
  }
  const auto tree = TreeRewrite(repository, pack).rewrite(base, changes, 0);
  return tree ? *tree : pack.add(ObjectType::tree, "");
}

}  // namespace git_refactor::git
