#include "a.hpp"
int lib::text::parse_text(const char* s, Options) { return *s; }
namespace lt = lib::v2::text;
int f() {
    using namespace lib;
    using lib::text::parse_text;
    return lt::parse_text("a") + lib::t::parse_text("b") + text::parse_text("c") + ::lib::v2::text::parse_text("d") + parse_text("e");
}
