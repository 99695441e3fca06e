import java.util.function.Function;
import java.util.function.Supplier;

class Shape {
    void later(Runnable r) {}

    int run(Function<String, Integer> f) {
        return 0;
    }

    void test() {
        later(() -> {});
        run(s -> s.length());
        later(() -> System.out.println());
        run(String::length);
    }
}
