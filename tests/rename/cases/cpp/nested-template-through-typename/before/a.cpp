struct Alloc { template <typename U> struct rebind { using other = U; }; };
template <typename U> using Other = typename Alloc::template rebind<U>::other;
Alloc::rebind<int>::other x;
