template <class T>
concept Addable = requires(T a, T b) {
  a + b;
  { a - b };
  requires sizeof(a) > 0;
};
int a = Addable<int>;
