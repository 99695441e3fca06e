template <typename T> struct Counted {
    static int live;
    Counted() { ++live; }
    ~Counted() { --Counted::live; }
};
template <typename T> int Counted<T>::live = 0;
template <> int Counted<char>::live = 1;
struct A : Counted<A> {};
int f() { return A::live + Counted<A>::live; }
