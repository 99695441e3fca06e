namespace lib::inline v2::text {
struct Options {};
int parse(const char* s, Options = {});
}
namespace lib { namespace t = text; }
