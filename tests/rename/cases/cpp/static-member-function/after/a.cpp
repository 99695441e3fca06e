struct Shop {
  static Shop create(int n);
  static Shop again() { return create(2); }
};
Shop Shop::create(int n) { return Shop(); }
Shop s = Shop::create(1);
Shop t = s.create(3);
