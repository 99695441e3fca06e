template <class T> class Secret;
template <class T> int show(const Secret<T>& s);
template <class T> class Secret {
  int n = 1;
  template <class U> friend int show(const Secret<U>& s);
};
template <class T> int show(const Secret<T>& s) { return s.n; }
int f(Secret<int> s) { return show(s); }
