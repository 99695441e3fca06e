package a;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Cheap extends Item {
    @Override public int cost() {
        IntSupplier s = super::cost;
        IntSupplier t = this::cost;
        return s.getAsInt() + t.getAsInt();
    }
    static int total(List<? extends Item> items, Item one) {
        Supplier<Integer> s = one::cost;
        Function<Item, Integer> f = Item::cost;
        ToIntFunction<Cheap> g = Cheap::cost;
        items.sort(null);
        Comparator<Item> c = Comparator.comparing(Item::cost).thenComparing(Item::compare);
        return items.stream().mapToInt(Item::cost).sum() + s.get() + f.apply(one)
            + g.applyAsInt(new Cheap()) + items.stream().map(i -> i.cost()).reduce(0, Integer::sum);
    }
}

