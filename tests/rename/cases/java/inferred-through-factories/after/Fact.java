import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class Item {
    int price;
}

class Fact {
    int run(Item a, Item b) {
        int n = List.of(a, b).get(0).price + Arrays.asList(a, b).get(1).price;
        for (var each : Set.of(a, b)) {
            n += each.price;
        }
        Stream.of(a, b).forEach(i -> i.price++);
        Iterator<Item> it = List.of(a).iterator();
        while (it.hasNext()) {
            n += it.next().price;
        }
        Item[] array = List.of(a).toArray(new Item[0]);
        return n + array[0].price + array.clone()[0].price;
    }
}
