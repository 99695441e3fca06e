template <typename T> struct Base { T value; void reset() { value = T(); } };
template <typename T> struct Derived : Base<T> {
    using Base<T>::reset;
    T get() { return this->value; }
    T other() { return Base<T>::value; }
};
int f(Derived<int> d) { return d.value; }
