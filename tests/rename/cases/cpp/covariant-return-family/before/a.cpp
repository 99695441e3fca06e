struct Node { virtual Node* clone() const; int id = 0; };
struct Leaf : Node { Leaf* clone() const override { return new Leaf(*this); } int color = 0; };
int f(const Leaf& leaf) { return leaf.clone()->color + static_cast<const Node&>(leaf).clone()->id; }
