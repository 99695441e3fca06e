template <typename T> struct Box { T value; };
struct Broken {
  template <typename T> T make(T
  int x = T();
};
