struct T { int x; };
template <typename Value, int N = sizeof(Value)> struct Array {
    Value items[N];
    using value_type = Value;
    template <typename U> Array<Value, N>& operator=(const Array<U, N>& o);
    typename Value::inner* p;
    static_assert(sizeof(Value) > 0);
};
template <typename A, int N> template <typename T>
Array<A, N>& Array<A, N>::operator=(const Array<T, N>& o) { return *this; }
T global;
