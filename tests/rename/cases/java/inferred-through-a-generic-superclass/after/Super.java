class Item {
    int price;
}

abstract class Store<K, V> {
    V last;

    abstract V find(K key);
}

class Items extends Store<String, Item> {
    Item find(String key) {
        return last;
    }

    int run(Items other) {
        return last.price + find("a").price + super.last.price + other.last.price
            + new Store<Integer, Item>() {
                Item find(Integer key) {
                    return null;
                }
            }.find(1).price;
    }
}
