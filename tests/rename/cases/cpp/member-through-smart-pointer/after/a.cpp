#include <memory>
struct Door { void shut(); };
struct Window { void close(); };
void f(std::unique_ptr<Door> d, std::shared_ptr<Window> w) {
  d->shut();
  w->close();
  (*d).shut();
  d.get()->shut();
  auto e = std::make_unique<Door>();
  e->shut();
}
