struct T { int x; };
template <typename T, int N = sizeof(T)> struct Array {
    T items[N];
    using value_type = T;
    template <typename U> Array<T, N>& operator=(const Array<U, N>& o);
    typename T::inner* p;
    static_assert(sizeof(T) > 0);
};
template <typename A, int N> template <typename T>
Array<A, N>& Array<A, N>::operator=(const Array<T, N>& o) { return *this; }
T global;
