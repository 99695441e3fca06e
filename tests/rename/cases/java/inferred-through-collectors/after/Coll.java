import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Item {
    String kind;
    int price;
}

class Coll {
    int run(List<Item> items) {
        var list = items.stream().filter(i -> i.price > 0).collect(Collectors.toList());
        int n = list.get(0).price;
        Map<String, List<Item>> groups = items.stream().collect(Collectors.groupingBy(i -> i.kind));
        for (Item i : groups.get("a")) {
            n += i.price;
        }
        var byKind = items.stream().collect(Collectors.groupingBy(i -> i.kind));
        n += byKind.get("b").get(0).price;
        var sums = items.stream().collect(Collectors.toMap(i -> i.kind, i -> i.price));
        return n + sums.get("c") + items.stream().toList().get(0).price;
    }
}
