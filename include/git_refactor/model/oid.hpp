#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace git_refactor {

/// The id of a git object: a SHA-1, 20 bytes.
struct Oid {
  std::array<std::uint8_t, 20> bytes{};

  auto operator<=>(const Oid&) const = default;

  /// True for the id of all zeros, which names no object.
  [[nodiscard]] bool is_zero() const { return *this == Oid{}; }

  /// The id as 40 lower case hexadecimal digits.
  [[nodiscard]] std::string hex() const;

  /// The first digits of the id, for people.
  [[nodiscard]] std::string short_hex() const { return hex().substr(0, 9); }

  /// Reads 40 hexadecimal digits; nothing where `text` is anything else.
  static std::optional<Oid> from_hex(std::string_view text);
};

}  // namespace git_refactor

template <>
struct std::hash<git_refactor::Oid> {
  std::size_t operator()(const git_refactor::Oid& oid) const noexcept {
    std::size_t value = 0;
    std::memcpy(&value, oid.bytes.data(), sizeof value);
    return value;
  }
};
