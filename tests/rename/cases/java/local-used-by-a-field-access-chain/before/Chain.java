class Node {
    Node node;
    int value;
}

class Chain {
    int run(Node node) {
        node.node.node = node;
        return node.node.value + this.hashCode();
    }
}
