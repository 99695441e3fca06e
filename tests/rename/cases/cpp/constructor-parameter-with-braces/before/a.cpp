#include <vector>
class Bag {
 public:
  explicit Bag(std::vector<int> items) : data_{items} {}
  auto begin() const { return data_.begin(); }
 private:
  std::vector<int> data_;
};
