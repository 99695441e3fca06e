class Chain {
    static class Link {}
}

class Tree {
    static class Node {}

    Chain.Link n;
    Node m;
}
