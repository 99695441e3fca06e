import java.util.List;

class Gen {
    static <T> List<T> one(T t) {
        return List.of(t);
    }

    List<String> run() {
        return Gen.<String>one("a");
    }
}
