template <class T, int Length = 4>
struct Array {
  T data[Length];
  static constexpr int size() { return Length; }
};
constexpr int N = 3;
Array<int, N> a;
