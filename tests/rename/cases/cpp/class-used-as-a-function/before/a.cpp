struct Word { int n; };
int f() {
  auto a = Word{1};
  auto b = Word();
  auto c = new Word[2];
  delete[] c;
  throw Word{a.n + b.n};
}
