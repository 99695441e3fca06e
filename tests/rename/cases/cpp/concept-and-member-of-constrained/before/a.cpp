template <class T> concept Any = true;
template <class N> requires Any<N>
N half(N n) requires(sizeof(N) > 1) { return n / 2; }
