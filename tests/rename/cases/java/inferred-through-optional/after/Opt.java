import java.util.List;
import java.util.Optional;

class Item {
    int price() {
        return 1;
    }
}

class Opt {
    Optional<Item> find(List<Item> items) {
        return items.stream().findFirst();
    }

    int run(List<Item> items) {
        int n = find(items).get().price();
        n += find(items).map(i -> i.price()).orElse(0);
        n += find(items).orElseGet(() -> new Item()).price();
        n += items.stream().findAny().orElse(null).price();
        find(items).ifPresent(i -> System.out.println(i.price()));
        return n;
    }
}
