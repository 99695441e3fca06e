struct Adder {
  int total_ = 0;
  void run() {
    auto add = [this](int v) { total_ += v; };
    auto more = [=, this](int v) { this->total_ += v; };
    add(1);
    more(2);
  }
};
