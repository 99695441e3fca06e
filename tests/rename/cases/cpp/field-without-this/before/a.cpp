class Counter {
 public:
  void add(int count) {
    count_ += count;
    this->count_ += 1;
  }
  int get() const;
 private:
  int count_ = 0;
};
int Counter::get() const { return count_; }
