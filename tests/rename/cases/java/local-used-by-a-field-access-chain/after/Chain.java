class Node {
    Node node;
    int value;
}

class Chain {
    int run(Node head) {
        head.node.node = head;
        return head.node.value + this.hashCode();
    }
}
