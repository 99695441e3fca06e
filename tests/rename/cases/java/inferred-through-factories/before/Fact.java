import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class Item {
    int cost;
}

class Fact {
    int run(Item a, Item b) {
        int n = List.of(a, b).get(0).cost + Arrays.asList(a, b).get(1).cost;
        for (var each : Set.of(a, b)) {
            n += each.cost;
        }
        Stream.of(a, b).forEach(i -> i.cost++);
        Iterator<Item> it = List.of(a).iterator();
        while (it.hasNext()) {
            n += it.next().cost;
        }
        Item[] array = List.of(a).toArray(new Item[0]);
        return n + array[0].cost + array.clone()[0].cost;
    }
}
