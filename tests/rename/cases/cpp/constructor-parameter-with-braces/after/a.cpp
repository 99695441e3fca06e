#include <vector>
class Bag {
 public:
  explicit Bag(std::vector<int> items) : items_{items} {}
  auto begin() const { return items_.begin(); }
 private:
  std::vector<int> items_;
};
