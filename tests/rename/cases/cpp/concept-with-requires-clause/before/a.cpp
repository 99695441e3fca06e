template <typename T> concept Paintable = requires(T t) { t.paint(); };
template <Paintable T> void f(T t) { t.paint(); }
template <typename T> requires Paintable<T> && (sizeof(T) > 1) struct Box {};
void g(const Paintable auto& x);
template <typename T> void h(T t) requires Paintable<T>;
template <typename T> concept Both = Paintable<T> && requires(T a) { { a } -> Paintable; };
static_assert(!Paintable<int>);
