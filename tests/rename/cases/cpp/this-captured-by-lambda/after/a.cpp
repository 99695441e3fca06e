struct Adder {
  int sum_ = 0;
  void run() {
    auto add = [this](int v) { sum_ += v; };
    auto more = [=, this](int v) { this->sum_ += v; };
    add(1);
    more(2);
  }
};
