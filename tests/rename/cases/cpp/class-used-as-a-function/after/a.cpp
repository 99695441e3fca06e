struct Token { int n; };
int f() {
  auto a = Token{1};
  auto b = Token();
  auto c = new Token[2];
  delete[] c;
  throw Token{a.n + b.n};
}
