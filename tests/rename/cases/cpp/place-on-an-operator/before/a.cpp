struct S {
  int n;
  S operator+(S o) { return {n + o.n}; }
};
