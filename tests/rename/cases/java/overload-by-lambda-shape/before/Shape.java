import java.util.function.Function;
import java.util.function.Supplier;

class Shape {
    void run(Runnable r) {}

    int run(Function<String, Integer> f) {
        return 0;
    }

    void test() {
        run(() -> {});
        run(s -> s.length());
        run(() -> System.out.println());
        run(String::length);
    }
}
