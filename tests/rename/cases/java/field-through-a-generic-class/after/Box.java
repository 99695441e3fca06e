class Item {
    int price;
}

class Box<T> {
    T content;

    T get() {
        return content;
    }

    static <U> U same(U u) {
        return u;
    }
}

class Use {
    int run(Box<Item> box, Box<Box<Item>> nested) {
        return box.content.price + box.get().price + nested.get().get().price
            + Box.same(box.get()).price;
    }
}
