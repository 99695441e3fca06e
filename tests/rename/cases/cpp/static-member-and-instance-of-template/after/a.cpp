template <typename T> struct Counted {
    static int total;
    Counted() { ++total; }
    ~Counted() { --Counted::total; }
};
template <typename T> int Counted<T>::total = 0;
template <> int Counted<char>::total = 1;
struct A : Counted<A> {};
int f() { return A::total + Counted<A>::total; }
