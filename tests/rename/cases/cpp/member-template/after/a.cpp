struct Value {
  template <class T> T as() const { return T(n); }
  int n = 1;
};
template <> inline char Value::as<char>() const { return 'c'; }
int f(const Value& v) { return v.as<int>() + v.template as<long>(); }
