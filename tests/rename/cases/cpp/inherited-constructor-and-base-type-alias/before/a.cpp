struct Base { explicit Base(int n) : n(n) {} virtual ~Base() {} protected: int n; };
struct Derived : public virtual Base {
    using Base::Base;
    using Super = Base;
    Derived() : Base(1) { Base::n = 2; this->Base::n = 3; }
    friend class Base;
};
template <class T> struct Wrapper : T { using T::T; };
Wrapper<Base> w(1);
