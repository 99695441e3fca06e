struct Thing { int v; };
void f(int n) {
  Thing* object = new Thing{n};
  if (n) throw *object;
  delete object;
}
