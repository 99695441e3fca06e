import java.util.List;

class Item {
    int cost;
}

class Red {
    int run(List<Item> items) {
        Item most = items.stream().reduce((a, b) -> a.cost > b.cost ? a : b).get();
        return most.cost + items.stream().reduce(0, (n, i) -> n + i.cost, Integer::sum)
            + items.stream().max((a, b) -> a.cost - b.cost).get().cost;
    }
}
