namespace app { namespace io { void close_all() {} } }
namespace x = app::io;
namespace y = x;
void f() { y::close_all(); x::close_all(); app::io::close_all(); }
