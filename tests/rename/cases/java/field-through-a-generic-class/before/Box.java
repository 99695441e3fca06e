class Item {
    int cost;
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
        return box.content.cost + box.get().cost + nested.get().get().cost
            + Box.same(box.get()).cost;
    }
}
