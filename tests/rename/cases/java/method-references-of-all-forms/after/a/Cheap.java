package a;

import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Cheap extends Item {
    @Override public int price() {
        IntSupplier s = super::price;
        IntSupplier t = this::price;
        return s.getAsInt() + t.getAsInt();
    }
    static int total(List<? extends Item> items, Item one) {
        Supplier<Integer> s = one::price;
        Function<Item, Integer> f = Item::price;
        ToIntFunction<Cheap> g = Cheap::price;
        items.sort(null);
        Comparator<Item> c = Comparator.comparing(Item::price).thenComparing(Item::compare);
        return items.stream().mapToInt(Item::price).sum() + s.get() + f.apply(one)
            + g.applyAsInt(new Cheap()) + items.stream().map(i -> i.price()).reduce(0, Integer::sum);
    }
}

