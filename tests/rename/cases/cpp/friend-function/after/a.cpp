class Vault {
  int gold = 1;
  friend int inspect(const Vault& v);
};
int inspect(const Vault& v) { return v.gold; }
int f(Vault v) { return inspect(v); }
