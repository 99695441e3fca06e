import java.util.List;

class Item {
    int cost;
}

class Loop {
    int run(List<Item> items, Item[] array) {
        int cost = 0;
        for (Item item : items) {
            cost += item.cost;
        }
        for (var item : items) {
            cost += item.cost;
        }
        for (var item : array) {
            cost += item.cost;
        }
        return cost + items.get(0).cost + array[0].cost;
    }
}
