import java.util.List;
import java.util.Optional;

class Item {
    int cost() {
        return 1;
    }
}

class Opt {
    Optional<Item> find(List<Item> items) {
        return items.stream().findFirst();
    }

    int run(List<Item> items) {
        int n = find(items).get().cost();
        n += find(items).map(i -> i.cost()).orElse(0);
        n += find(items).orElseGet(() -> new Item()).cost();
        n += items.stream().findAny().orElse(null).cost();
        find(items).ifPresent(i -> System.out.println(i.cost()));
        return n;
    }
}
