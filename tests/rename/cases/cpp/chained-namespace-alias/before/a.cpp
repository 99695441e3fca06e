namespace app { namespace io { void flush() {} } }
namespace x = app::io;
namespace y = x;
void f() { y::flush(); x::flush(); app::io::flush(); }
