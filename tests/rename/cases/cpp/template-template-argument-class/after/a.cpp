template <typename T> class Stack { T top_; };
template <template <typename> class C, typename T> struct Holder { C<T> inner; };
Holder<Stack, int> global;
template <> class Stack<bool> { bool top_; };
template <typename T> class Stack<T*> { T* top_; };
template class Stack<char>;
