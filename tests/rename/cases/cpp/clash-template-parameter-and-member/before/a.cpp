template <class T>
struct Box {
  T value;
};
