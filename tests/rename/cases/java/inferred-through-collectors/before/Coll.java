import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class Item {
    String kind;
    int cost;
}

class Coll {
    int run(List<Item> items) {
        var list = items.stream().filter(i -> i.cost > 0).collect(Collectors.toList());
        int n = list.get(0).cost;
        Map<String, List<Item>> groups = items.stream().collect(Collectors.groupingBy(i -> i.kind));
        for (Item i : groups.get("a")) {
            n += i.cost;
        }
        var byKind = items.stream().collect(Collectors.groupingBy(i -> i.kind));
        n += byKind.get("b").get(0).cost;
        var sums = items.stream().collect(Collectors.toMap(i -> i.kind, i -> i.cost));
        return n + sums.get("c") + items.stream().toList().get(0).cost;
    }
}
