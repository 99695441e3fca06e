import java.util.function.Function;
import java.util.function.Supplier;

class Item {
    int price;
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
        return first(i, i).price + apply("x", s -> i).price + make(() -> new Item()).price
            + make(Item::new).price + apply(i, x -> x.price) + Own.<Item>make(null).price;
    }
}
