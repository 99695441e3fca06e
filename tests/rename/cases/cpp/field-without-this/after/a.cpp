class Counter {
 public:
  void add(int count) {
    total_ += count;
    this->total_ += 1;
  }
  int get() const;
 private:
  int total_ = 0;
};
int Counter::get() const { return total_; }
