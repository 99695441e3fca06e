import java.util.HashMap;
import java.util.Map;

class Item {
    int cost;
}

class Maps {
    int run(Map<String, Item> m) {
        m.computeIfAbsent("a", k -> new Item()).cost++;
        m.merge("b", new Item(), (x, y) -> x.cost > y.cost ? x : y);
        m.getOrDefault("c", new Item()).cost--;
        m.replaceAll((k, v) -> v.cost > 1 ? v : null);
        Map<String, Map<Integer, Item>> deep = new HashMap<>();
        return deep.get("a").get(1).cost + m.entrySet().stream()
            .filter(e -> e.getValue().cost > 2)
            .map(Map.Entry::getValue)
            .mapToInt(v -> v.cost)
            .sum();
    }
}
