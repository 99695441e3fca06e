class Chain {
    static class Node {}
}

class Tree {
    static class Node {}

    Chain.Node n;
    Node m;
}
