struct Alloc { template <typename U> struct bound { using other = U; }; };
template <typename U> using Other = typename Alloc::template bound<U>::other;
Alloc::bound<int>::other x;
