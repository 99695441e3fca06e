class Item {
    int price;
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
        return chain.head.value.price + chain.head.next.value.price;
    }
}
