import java.util.*;

class Chain<T> implements Iterable<T> {
    class Node {
        T value;
        Node next;
        Node(T value) { this.value = value; }
        Chain<T> owner() { return Chain.this; }
    }
    Node head = new Node(null);
    Chain<T>.Node tail = this.new Node(null);
    public Iterator<T> iterator() {
        class Node implements Iterator<T> {
            Chain<T>.Node at = head;
            public boolean hasNext() { return at != null; }
            public T next() { T v = at.value; at = at.next; return v; }
        }
        return new Node();
    }
    static <U> Chain<U>.Node make(Chain<U> c, U u) { return c.new Node(u); }
}

