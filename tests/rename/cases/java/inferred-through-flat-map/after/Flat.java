import java.util.List;

class Item {
    int price;
}

class Order {
    List<Item> items;
}

class Flat {
    int run(List<Order> orders) {
        return orders.stream()
            .flatMap(o -> o.items.stream())
            .filter(i -> i.price > 1)
            .mapToInt(i -> i.price)
            .sum();
    }
}
