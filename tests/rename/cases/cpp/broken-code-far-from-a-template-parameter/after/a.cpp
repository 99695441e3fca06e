template <typename Elem> struct Box { Elem value; };
struct Broken {
  template <typename T> T make(T
  int x = T();
};
