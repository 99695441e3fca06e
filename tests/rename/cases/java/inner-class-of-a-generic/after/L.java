import java.util.*;

class Chain<T> implements Iterable<T> {
    class Link {
        T value;
        Link next;
        Link(T value) { this.value = value; }
        Chain<T> owner() { return Chain.this; }
    }
    Link head = new Link(null);
    Chain<T>.Link tail = this.new Link(null);
    public Iterator<T> iterator() {
        class Node implements Iterator<T> {
            Chain<T>.Link at = head;
            public boolean hasNext() { return at != null; }
            public T next() { T v = at.value; at = at.next; return v; }
        }
        return new Node();
    }
    static <U> Chain<U>.Link make(Chain<U> c, U u) { return c.new Link(u); }
}

