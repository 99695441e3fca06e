import java.util.List;

class Gen {
    static <T> List<T> only(T t) {
        return List.of(t);
    }

    List<String> run() {
        return Gen.<String>only("a");
    }
}
