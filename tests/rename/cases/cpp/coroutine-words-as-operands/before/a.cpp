struct Thing { int v; };
void f(int n) {
  Thing* thing = new Thing{n};
  if (n) throw *thing;
  delete thing;
}
