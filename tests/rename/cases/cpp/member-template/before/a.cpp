struct Value {
  template <class T> T to() const { return T(n); }
  int n = 1;
};
template <> inline char Value::to<char>() const { return 'c'; }
int f(const Value& v) { return v.to<int>() + v.template to<long>(); }
