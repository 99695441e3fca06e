class Item {
    int cost;
}

class Pile<T extends Item> {
    T top;

    int run() {
        return top.cost;
    }

    <U extends Item> int of(U u) {
        return u.cost;
    }

    int wild(java.util.List<? extends Item> all) {
        return all.get(0).cost;
    }
}
