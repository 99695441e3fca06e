template <typename T> concept Drawable = requires(T t) { t.paint(); };
template <Drawable T> void f(T t) { t.paint(); }
template <typename T> requires Drawable<T> && (sizeof(T) > 1) struct Box {};
void g(const Drawable auto& x);
template <typename T> void h(T t) requires Drawable<T>;
template <typename T> concept Both = Drawable<T> && requires(T a) { { a } -> Drawable; };
static_assert(!Drawable<int>);
