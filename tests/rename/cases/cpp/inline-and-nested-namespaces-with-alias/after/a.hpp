namespace lib::inline v2::text {
struct Options {};
int parse_text(const char* s, Options = {});
}
namespace lib { namespace t = text; }
