import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

class Item {
    private int cost;

    int price() {
        return cost;
    }
}

class Sort {
    void run(List<Item> items, Item[] array) {
        items.sort((a, b) -> a.price() - b.price());
        Collections.sort(items, (a, b) -> Integer.compare(a.price(), b.price()));
        Arrays.sort(array, (a, b) -> b.price() - a.price());
        items.sort(Comparator.comparing(Item::price));
        items.sort(Comparator.comparing(i -> i.price()));
        items.sort(Comparator.comparingInt(Item::price).reversed());
        Comparator<Item> c = (a, b) -> a.price() - b.price();
        Item best = Collections.max(items, c);
        System.out.println(best.price());
    }
}
