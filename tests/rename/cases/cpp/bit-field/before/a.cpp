struct Flags {
  unsigned kind : 3;
  unsigned : 1;
  unsigned other : 4;
};
int f(Flags f) { return f.kind + f.other; }
