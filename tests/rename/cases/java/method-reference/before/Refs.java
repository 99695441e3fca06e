import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

class Refs {
    String text() {
        return "";
    }

    void run(List<Refs> all, Refs one) {
        Function<Refs, String> f = Refs::text;
        Supplier<String> g = this::text;
        Supplier<String> h = one::text;
        all.stream().map(Refs::text).forEach(System.out::println);
    }
}

class SubRefs extends Refs {
    Supplier<String> up = super::text;
}
