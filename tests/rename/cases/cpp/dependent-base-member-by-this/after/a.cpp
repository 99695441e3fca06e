template <typename T> struct Base { T amount; void reset() { amount = T(); } };
template <typename T> struct Derived : Base<T> {
    using Base<T>::reset;
    T get() { return this->amount; }
    T other() { return Base<T>::amount; }
};
int f(Derived<int> d) { return d.amount; }
