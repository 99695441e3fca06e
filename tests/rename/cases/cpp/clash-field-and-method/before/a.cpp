class Bag {
 public:
  int size() const { return count; }
 private:
  int count = 0;
};
