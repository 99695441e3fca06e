import java.util.List;

class Item {
    int price;
}

class Streams {
    int run(List<Item> items) {
        items.forEach(i -> i.price++);
        return items.stream().filter(i -> i.price > 0).mapToInt(i -> i.price).sum();
    }
}
