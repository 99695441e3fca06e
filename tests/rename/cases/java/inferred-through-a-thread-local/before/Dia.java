import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class Item {
    int cost;
}

class Cell<T> {
    T t;

    Cell(T t) {
        this.t = t;
    }
}

class Dia {
    static final ThreadLocal<Item> LOCAL = ThreadLocal.withInitial(() -> new Item());

    int run(Item i) {
        List<Item> list = new ArrayList<>();
        list.add(i);
        var copy = new ArrayList<>(list);
        AtomicReference<Item> r = new AtomicReference<>(i);
        return LOCAL.get().cost + list.get(0).cost + new Cell<>(i).t.cost + r.get().cost
            + copy.get(0).cost;
    }
}
