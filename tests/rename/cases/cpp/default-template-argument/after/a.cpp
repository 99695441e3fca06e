template <class First, class B = First, int S = sizeof(First)>
struct Pair { First a; B b; };
Pair<int> p;
