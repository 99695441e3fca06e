#include "library.hpp"

#include "packages.hpp"

#include <algorithm>
#include <array>

namespace git_refactor::syntax::go {

namespace {

/// The methods that a part of the standard library asks of the values that it is given.
struct Asked {
  std::string_view path;     ///< of the package, and of those below it
  std::string_view methods;  ///< between blanks
};

constexpr auto asked = std::to_array<Asked>({
    {"archive", " Read Write Close Seek ReadAt Open Stat "},
    {"bufio", " Read Write ReadRune ReadByte ReadFrom WriteTo "},
    {"bytes", " Read Write WriteTo ReadFrom "},
    {"compress", " Read Write Close ReadByte "},
    {"container/heap", " Len Less Swap Push Pop "},
    {"context", " Deadline Done Err Value "},
    {"crypto", " Read Write Close Sum Reset Size BlockSize Public Sign Decrypt Encrypt "},
    {"database/sql",
     " Scan Value Open Connect Driver Prepare Close Begin Exec Query NumInput "
     "Columns Next Commit Rollback LastInsertId RowsAffected "},
    {"encoding",
     " MarshalJSON UnmarshalJSON MarshalText UnmarshalText MarshalBinary "
     "UnmarshalBinary MarshalXML UnmarshalXML MarshalXMLAttr UnmarshalXMLAttr GobEncode "
     "GobDecode Read Write Close String Error IsZero "},
    {"errors", " Error Is As Unwrap "},
    {"expvar", " String "},
    {"flag", " String Set Get IsBoolFlag "},
    {"fmt", " String GoString Error Format Scan Write Read WriteString ReadRune UnreadRune "},
    {"go", " Visit Read Write Import "},
    {"hash", " Write Sum Reset Size BlockSize Sum32 Sum64 "},
    {"html/template", " Write String Error Open ReadFile "},
    {"image", " At Bounds ColorModel Set Write Read RGBA Convert Draw "},
    {"io",
     " Read Write Close Seek ReadAt WriteAt ReadFrom WriteTo ReadByte WriteByte ReadRune "
     "UnreadByte UnreadRune WriteString Open Stat ReadDir ReadFile Glob Sub Name IsDir Type "
     "Info Size Mode ModTime Sys "},
    {"log",
     " String Error Format Write Handle Enabled WithAttrs WithGroup LogValue Level "
     "MarshalJSON MarshalText "},
    {"math/big", " Int63 Seed Uint64 Read "},
    {"math/rand", " Int63 Seed Uint64 "},
    {"mime", " Read Write Close "},
    {"net/http",
     " ServeHTTP RoundTrip Write Header WriteHeader Read Close Open Readdir Stat Seek "
     "Flush Hijack Push Cookies SetCookies Error PublicSuffix String "},
    {"net",
     " Read Write Close Accept Addr LocalAddr RemoteAddr SetDeadline SetReadDeadline "
     "SetWriteDeadline Network String Timeout Temporary Error "},
    {"os", " Read Write Close Signal String Error Timeout "},
    {"reflect", " "},
    {"sort", " Len Less Swap "},
    {"strings", " Read Write "},
    {"sync", " Lock Unlock "},
    {"syscall", " Control "},
    {"testing", " Generate Read Write Open Stat String Error Format GoString "},
    {"text", " Write Read String Error Open ReadFile "},
});

bool has_word(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos;
       at = words.find(word, at + 1)) {
    if (at > 0 && words[at - 1] == ' ' && words[at + word.size()] == ' ') {
      return true;
    }
  }
  return false;
}

bool is_below(std::string_view path, std::string_view parent) {
  return path.starts_with(parent) && (path.size() == parent.size() || path[parent.size()] == '/');
}

}  // namespace

bool is_called_by_library(std::string_view type, std::string_view method) {
  if (type == "error") {
    return method == "Error";
  }
  if (!is_exported(method)) {
    return false;
  }
  const std::size_t dot = type.rfind('.');
  const std::string_view path = dot == std::string_view::npos ? type : type.substr(0, dot);
  if (path.empty()) {
    return std::ranges::any_of(asked,
                               [&](const Asked& each) { return has_word(each.methods, method); });
  }
  if (!is_standard(path) || path == "net/rpc") {
    return true;  // whatever its interfaces ask for
  }
  return std::ranges::any_of(asked, [&](const Asked& each) {
    return is_below(path, each.path) && has_word(each.methods, method);
  });
}

}  // namespace git_refactor::syntax::go
