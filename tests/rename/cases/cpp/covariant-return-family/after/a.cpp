struct Node { virtual Node* copy() const; int id = 0; };
struct Leaf : Node { Leaf* copy() const override { return new Leaf(*this); } int color = 0; };
int f(const Leaf& leaf) { return leaf.copy()->color + static_cast<const Node&>(leaf).copy()->id; }
