import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class Item {
    int price;
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
        return LOCAL.get().price + list.get(0).price + new Cell<>(i).t.price + r.get().price
            + copy.get(0).price;
    }
}
