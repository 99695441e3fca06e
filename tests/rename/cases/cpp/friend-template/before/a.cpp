template <class T> class Secret;
template <class T> int reveal(const Secret<T>& s);
template <class T> class Secret {
  int n = 1;
  template <class U> friend int reveal(const Secret<U>& s);
};
template <class T> int reveal(const Secret<T>& s) { return s.n; }
int f(Secret<int> s) { return reveal(s); }
