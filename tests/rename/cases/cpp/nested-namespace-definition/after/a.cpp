namespace app::impl::io {
int read() { return 1; }
}
namespace app {
namespace impl {
int write() { return io::read(); }
}
int f() { return impl::write(); }
}
int g() { return app::impl::io::read(); }
