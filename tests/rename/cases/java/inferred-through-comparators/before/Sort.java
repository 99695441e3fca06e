import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

class Item {
    private int cost;

    int cost() {
        return cost;
    }
}

class Sort {
    void run(List<Item> items, Item[] array) {
        items.sort((a, b) -> a.cost() - b.cost());
        Collections.sort(items, (a, b) -> Integer.compare(a.cost(), b.cost()));
        Arrays.sort(array, (a, b) -> b.cost() - a.cost());
        items.sort(Comparator.comparing(Item::cost));
        items.sort(Comparator.comparing(i -> i.cost()));
        items.sort(Comparator.comparingInt(Item::cost).reversed());
        Comparator<Item> c = (a, b) -> a.cost() - b.cost();
        Item best = Collections.max(items, c);
        System.out.println(best.cost());
    }
}
