package list;

public class Chain {
    Node head;

    public static class Node {
        Node next;

        public Node() {}
    }
}
