#include <memory>
struct Door { void close(); };
struct Window { void close(); };
void f(std::unique_ptr<Door> d, std::shared_ptr<Window> w) {
  d->close();
  w->close();
  (*d).close();
  d.get()->close();
  auto e = std::make_unique<Door>();
  e->close();
}
