import java.util.function.Function;
import java.util.function.Supplier;

class Item {
    int cost;
}

class Own {
    static <T> T first(T a, T b) {
        return a;
    }

    static <A, B> B apply(A a, Function<A, B> f) {
        return f.apply(a);
    }

    static <T> T make(Supplier<T> s) {
        return s.get();
    }

    int run(Item i) {
        return first(i, i).cost + apply("x", s -> i).cost + make(() -> new Item()).cost
            + make(Item::new).cost + apply(i, x -> x.cost) + Own.<Item>make(null).cost;
    }
}
