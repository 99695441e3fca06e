template <typename T> class Pile { T top_; };
template <template <typename> class C, typename T> struct Holder { C<T> inner; };
Holder<Pile, int> global;
template <> class Pile<bool> { bool top_; };
template <typename T> class Pile<T*> { T* top_; };
template class Pile<char>;
