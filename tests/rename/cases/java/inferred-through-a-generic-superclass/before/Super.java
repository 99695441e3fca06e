class Item {
    int cost;
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
        return last.cost + find("a").cost + super.last.cost + other.last.cost
            + new Store<Integer, Item>() {
                Item find(Integer key) {
                    return null;
                }
            }.find(1).cost;
    }
}
