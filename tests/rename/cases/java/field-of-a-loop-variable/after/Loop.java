import java.util.List;

class Item {
    int price;
}

class Loop {
    int run(List<Item> items, Item[] array) {
        int cost = 0;
        for (Item item : items) {
            cost += item.price;
        }
        for (var item : items) {
            cost += item.price;
        }
        for (var item : array) {
            cost += item.price;
        }
        return cost + items.get(0).price + array[0].price;
    }
}
