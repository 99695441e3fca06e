struct Shop {
  static Shop open(int n);
  static Shop again() { return open(2); }
};
Shop Shop::open(int n) { return Shop(); }
Shop s = Shop::open(1);
Shop t = s.open(3);
