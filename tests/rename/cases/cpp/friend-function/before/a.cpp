class Vault {
  int gold = 1;
  friend int peek(const Vault& v);
};
int peek(const Vault& v) { return v.gold; }
int f(Vault v) { return peek(v); }
