class List {
    private Node head;

    private static class Node {
        private Object item;
        private Node next;
    }

    Object first() {
        return head.item == null ? head.next.item : head.item;
    }
}
