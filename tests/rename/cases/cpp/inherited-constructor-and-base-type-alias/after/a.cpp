struct Component { explicit Component(int n) : n(n) {} virtual ~Component() {} protected: int n; };
struct Derived : public virtual Component {
    using Component::Component;
    using Super = Component;
    Derived() : Component(1) { Component::n = 2; this->Component::n = 3; }
    friend class Component;
};
template <class T> struct Wrapper : T { using T::T; };
Wrapper<Component> w(1);
