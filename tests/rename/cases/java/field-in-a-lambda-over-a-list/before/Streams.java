import java.util.List;

class Item {
    int cost;
}

class Streams {
    int run(List<Item> items) {
        items.forEach(i -> i.cost++);
        return items.stream().filter(i -> i.cost > 0).mapToInt(i -> i.cost).sum();
    }
}
