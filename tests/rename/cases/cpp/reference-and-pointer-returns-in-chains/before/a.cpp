struct Leaf { int depth; };
struct Node {
    Leaf& leaf(); const Leaf* ptr() const; Leaf copy() const; Leaf& (*getter)(Node&); Leaf leaves[2];
    Node& self() { return *this; } Node* parent = nullptr;
    auto first() -> Leaf& { return leaves[0]; }
    auto second() { return &leaves[1]; }
};
int f(Node n, int depth) {
    return n.leaf().depth + n.ptr()->depth + n.self().parent->copy().depth + n.first().depth +
           n.second()->depth + n.leaves[depth].depth + n.getter(n).depth + (*n.ptr()).depth;
}
