template <class A, class B = A, int S = sizeof(A)>
struct Pair { A a; B b; };
Pair<int> p;
