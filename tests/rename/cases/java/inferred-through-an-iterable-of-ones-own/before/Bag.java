import java.util.Iterator;
import java.util.List;

class Item {
    int cost;
}

class Bag implements Iterable<Item> {
    List<Item> items;

    public Iterator<Item> iterator() {
        return items.iterator();
    }

    int run(Bag other) {
        int n = 0;
        for (var i : other) {
            n += i.cost;
        }
        forEach(i -> System.out.println(i.cost));
        return n + iterator().next().cost;
    }
}
