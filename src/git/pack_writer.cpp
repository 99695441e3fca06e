// Packs without deltas.
//
// A pack (gitformat-pack) is "PACK", version 2 and the number of objects, then for each object its
// type and inflated size in a base-128 number followed by a zlib stream, then the SHA-1 of all
// that. Its index (version 2) lists the same objects sorted by id, in parallel tables: a fan-out of
// 256 counts by first byte, the ids, the CRC-32 of each packed object, and its offset; offsets past
// 2^31 stand in a further table of 64-bit numbers. It ends on the pack's checksum and its own.
//
// The number of objects stands at the front and is known last, so the checksum is computed when the
// pack is complete, over its bytes in the page cache: 40 ms for the 80 MB of a kernel-wide rename.

#include "git_refactor/git/pack_writer.hpp"

#include "git_refactor/base/error.hpp"
#include "git_refactor/base/files.hpp"
#include "git_refactor/base/rollback.hpp"
#include "git_refactor/git/sha1.hpp"

#include <libdeflate.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace git_refactor::git {

namespace {

constexpr std::size_t header_bytes = 12;
constexpr std::size_t buffer_bytes = 1 << 20;

struct PackedObject {
  Oid oid;
  std::uint32_t crc = 0;
  std::uint64_t offset = 0;
};

void append_big_endian(std::string& text, std::uint64_t value, unsigned bytes) {
  for (unsigned shift = 8 * bytes; shift > 0; shift -= 8) {
    text += static_cast<char>(value >> (shift - 8));
  }
}

std::string pack_header(std::size_t count) {
  std::string header = "PACK";
  append_big_endian(header, 2, 4);
  append_big_endian(header, count, 4);
  return header;
}

/// Type and inflated size: four bits of the size beside the type, then seven a byte.
std::string object_header(ObjectType type, std::uint64_t size) {
  std::string header;
  auto byte = static_cast<std::uint8_t>((static_cast<unsigned>(type) << 4U) | (size & 15U));
  size >>= 4U;
  while (size > 0) {
    header += static_cast<char>(byte | 0x80U);
    byte = static_cast<std::uint8_t>(size & 0x7fU);
    size >>= 7U;
  }
  header += static_cast<char>(byte);
  return header;
}

struct FreeCompressor {
  void operator()(libdeflate_compressor* compressor) const noexcept {
    libdeflate_free_compressor(compressor);
  }
};

/// Header and zlib stream of one object, in a buffer that belongs to the thread.
const std::string& compress(ObjectType type, std::string_view content) {
  // Level 1 is what git uses for what it writes first (core.looseCompression); `git gc` does
  // better.
  thread_local const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
      libdeflate_alloc_compressor(1));
  thread_local std::string packed;
  packed = object_header(type, content.size());
  const std::size_t start = packed.size();
  packed.resize(start + libdeflate_zlib_compress_bound(compressor.get(), content.size()));
  const std::size_t written =
      libdeflate_zlib_compress(compressor.get(), content.data(), content.size(),
                               packed.data() + start, packed.size() - start);
  if (written == 0) {
    throw Error(ErrorKind::internal, "cannot compress an object: the buffer is too small");
  }
  packed.resize(start + written);
  return packed;
}

std::string_view type_name(ObjectType type) {
  switch (type) {
    case ObjectType::commit:
      return "commit";
    case ObjectType::tree:
      return "tree";
    case ObjectType::blob:
      break;
  }
  return "blob";
}

/// The index file's bytes for a pack of these objects.
std::string index_bytes(std::vector<PackedObject> objects, const Oid& pack_checksum) {
  std::ranges::sort(objects, {}, &PackedObject::oid);
  std::string text = "\377tOc";
  append_big_endian(text, 2, 4);
  std::array<std::uint32_t, 256> fan_out{};
  for (const PackedObject& object : objects) {
    ++fan_out[object.oid.bytes[0]];
  }
  std::uint32_t total = 0;
  for (const std::uint32_t count : fan_out) {
    append_big_endian(text, total += count, 4);
  }
  const auto append_oid = [&](const Oid& oid) { text.append(oid.bytes.begin(), oid.bytes.end()); };
  for (const PackedObject& object : objects) {
    append_oid(object.oid);
  }
  for (const PackedObject& object : objects) {
    append_big_endian(text, object.crc, 4);
  }
  std::vector<std::uint64_t> large;
  for (const PackedObject& object : objects) {
    if (object.offset < 0x80000000U) {
      append_big_endian(text, object.offset, 4);
    } else {
      append_big_endian(text, 0x80000000U | large.size(), 4);
      large.push_back(object.offset);
    }
  }
  for (const std::uint64_t offset : large) {
    append_big_endian(text, offset, 8);
  }
  append_oid(pack_checksum);
  Sha1 hash;
  hash.update(text);
  append_oid(hash.finish());
  return text;
}

}  // namespace

struct PackWriter::State {
  std::string temporary;
  FileDescriptor file;
  std::string buffer;                       ///< what is not written yet
  std::uint64_t size_bytes = header_bytes;  ///< of the pack so far, the buffer included
  std::vector<PackedObject> objects;
  std::unordered_set<Oid> known;

  /// Begins a pack.
  explicit State(const std::filesystem::path& directory)
      : temporary((directory / "tmp_pack_XXXXXX").string()), buffer(pack_header(0)) {
    file = FileDescriptor(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file) {
      throw_errno("cannot create a pack in " + directory.string());
    }
  }

  void flush() {
    write_all(file.get(), buffer);
    buffer.clear();
  }

  /// Puts the true count into the header and the checksum at the end; returns the checksum.
  Oid seal() {
    flush();
    const std::string header = pack_header(objects.size());
    if (::pwrite(file.get(), header.data(), header.size(), 0) !=
        static_cast<ssize_t>(header.size())) {
      throw_errno("cannot write a pack");
    }
    Sha1 hash;
    std::string chunk(buffer_bytes, '\0');
    for (std::uint64_t offset = 0; offset < size_bytes;) {
      const ssize_t count =
          ::pread(file.get(), chunk.data(), chunk.size(), static_cast<off_t>(offset));
      if (count <= 0) {
        throw_errno("cannot read a pack back");
      }
      hash.update({chunk.data(), static_cast<std::size_t>(count)});
      offset += static_cast<std::uint64_t>(count);
    }
    const Oid checksum = hash.finish();
    write_all(file.get(),
              {reinterpret_cast<const char*>(checksum.bytes.data()), checksum.bytes.size()});
    return checksum;
  }
};

PackWriter::PackWriter(const std::filesystem::path& objects) : directory_(objects / "pack") {
  std::filesystem::create_directories(directory_);
}

PackWriter::~PackWriter() {
  state_.with([](const auto& state) {
    if (state) {
      ::unlink(state->temporary.c_str());
    }
  });
}

Oid PackWriter::add(ObjectType type, std::string_view content) {
  const Oid oid = object_id(type_name(type), content);
  const bool is_new = state_.with([&](auto& state) {
    if (!state) {
      state = std::make_unique<State>(directory_);
    }
    return state->known.insert(oid).second;
  });
  if (!is_new) {
    return oid;
  }
  const std::string& packed = compress(type, content);
  const std::uint32_t crc = libdeflate_crc32(0, packed.data(), packed.size());
  state_.with([&](auto& state) {
    state->objects.push_back({oid, crc, state->size_bytes});
    state->buffer += packed;
    state->size_bytes += packed.size();
    if (state->buffer.size() >= buffer_bytes) {
      state->flush();
    }
  });
  return oid;
}

std::filesystem::path PackWriter::finish() {
  return state_.with([&](std::unique_ptr<State>& mine) -> std::filesystem::path {
    const std::unique_ptr<State> state = std::move(mine);
    if (!state) {
      return {};
    }
    // Never dismissed: once the pack has its name, there is nothing under the other one.
    Rollback remove_temporary;
    remove_temporary.arm([&] { ::unlink(state->temporary.c_str()); });
    if (state->objects.empty()) {
      return {};
    }
    const Oid checksum = state->seal();
    auto pack = directory_ / ("pack-" + checksum.hex() + ".pack");
    auto index = pack;
    index.replace_extension(".idx");
    // Git finds a pack by its index, so the pack's own name comes first.
    if (::fchmod(state->file.get(), 0444) != 0 || ::fsync(state->file.get()) != 0 ||
        ::rename(state->temporary.c_str(), pack.c_str()) != 0) {
      throw_errno("cannot write " + pack.string());
    }
    write_file_atomically(index, index_bytes(state->objects, checksum), Durability::flushed);
    ::chmod(index.c_str(), 0444);
    return pack;
  });
}

}  // namespace git_refactor::git
