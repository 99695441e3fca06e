import java.util.List;

class Item {
    int price;
}

class Red {
    int run(List<Item> items) {
        Item most = items.stream().reduce((a, b) -> a.price > b.price ? a : b).get();
        return most.price + items.stream().reduce(0, (n, i) -> n + i.price, Integer::sum)
            + items.stream().max((a, b) -> a.price - b.price).get().price;
    }
}
