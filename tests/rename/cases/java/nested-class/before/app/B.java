package app;

class B {
    class Node {}

    Node n;
}
