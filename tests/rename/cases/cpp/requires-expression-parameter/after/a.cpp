template <class T>
concept Addable = requires(T left, T b) {
  left + b;
  { left - b };
  requires sizeof(left) > 0;
};
int a = Addable<int>;
