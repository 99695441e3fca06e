class Item {
    int cost;
}

class Chain<T> {
    Node head;

    class Node {
        T value;
        Node next;
    }
}

class In {
    int run(Chain<Item> chain) {
        return chain.head.value.cost + chain.head.next.value.cost;
    }
}
