struct Leaf { int depth_; };
struct Node {
    Leaf& leaf(); const Leaf* ptr() const; Leaf copy() const; Leaf& (*getter)(Node&); Leaf leaves[2];
    Node& self() { return *this; } Node* parent = nullptr;
    auto first() -> Leaf& { return leaves[0]; }
    auto second() { return &leaves[1]; }
};
int f(Node n, int depth) {
    return n.leaf().depth_ + n.ptr()->depth_ + n.self().parent->copy().depth_ + n.first().depth_ +
           n.second()->depth_ + n.leaves[depth].depth_ + n.getter(n).depth_ + (*n.ptr()).depth_;
}
