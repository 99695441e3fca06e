struct Flags {
  unsigned mode : 3;
  unsigned : 1;
  unsigned other : 4;
};
int f(Flags f) { return f.mode + f.other; }
