template <class T> concept Countable = sizeof(T) < 9;
template <Countable T> T same(T t) { return t; }
template <class T> requires Countable<T> && true T other(T t) { return t; }
int f(Countable auto x) { return (int)Countable<int> + same(1) + (int)sizeof(x); }
