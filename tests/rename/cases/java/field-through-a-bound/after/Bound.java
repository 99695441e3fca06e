class Item {
    int price;
}

class Pile<T extends Item> {
    T top;

    int run() {
        return top.price;
    }

    <U extends Item> int of(U u) {
        return u.price;
    }

    int wild(java.util.List<? extends Item> all) {
        return all.get(0).price;
    }
}
