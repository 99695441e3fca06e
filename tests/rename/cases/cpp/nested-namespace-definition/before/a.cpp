namespace app::detail::io {
int read() { return 1; }
}
namespace app {
namespace detail {
int write() { return io::read(); }
}
int f() { return detail::write(); }
}
int g() { return app::detail::io::read(); }
