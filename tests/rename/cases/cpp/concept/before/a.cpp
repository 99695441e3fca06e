template <class T> concept Small = sizeof(T) < 9;
template <Small T> T same(T t) { return t; }
template <class T> requires Small<T> && true T other(T t) { return t; }
int f(Small auto x) { return (int)Small<int> + same(1) + (int)sizeof(x); }
