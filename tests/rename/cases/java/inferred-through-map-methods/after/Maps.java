import java.util.HashMap;
import java.util.Map;

class Item {
    int price;
}

class Maps {
    int run(Map<String, Item> m) {
        m.computeIfAbsent("a", k -> new Item()).price++;
        m.merge("b", new Item(), (x, y) -> x.price > y.price ? x : y);
        m.getOrDefault("c", new Item()).price--;
        m.replaceAll((k, v) -> v.price > 1 ? v : null);
        Map<String, Map<Integer, Item>> deep = new HashMap<>();
        return deep.get("a").get(1).price + m.entrySet().stream()
            .filter(e -> e.getValue().price > 2)
            .map(Map.Entry::getValue)
            .mapToInt(v -> v.price)
            .sum();
    }
}
