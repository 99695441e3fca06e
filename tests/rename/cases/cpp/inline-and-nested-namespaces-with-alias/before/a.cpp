#include "a.hpp"
int lib::text::parse(const char* s, Options) { return *s; }
namespace lt = lib::v2::text;
int f() {
    using namespace lib;
    using lib::text::parse;
    return lt::parse("a") + lib::t::parse("b") + text::parse("c") + ::lib::v2::text::parse("d") + parse("e");
}
