class List {
    private Node head;

    private static class Node {
        private Object payload;
        private Node next;
    }

    Object first() {
        return head.payload == null ? head.next.payload : head.payload;
    }
}
