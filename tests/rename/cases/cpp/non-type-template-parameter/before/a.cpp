template <class T, int N = 4>
struct Array {
  T data[N];
  static constexpr int size() { return N; }
};
constexpr int N = 3;
Array<int, N> a;
