import java.util.List;

class Item {
    int cost;
}

class Order {
    List<Item> items;
}

class Flat {
    int run(List<Order> orders) {
        return orders.stream()
            .flatMap(o -> o.items.stream())
            .filter(i -> i.cost > 1)
            .mapToInt(i -> i.cost)
            .sum();
    }
}
