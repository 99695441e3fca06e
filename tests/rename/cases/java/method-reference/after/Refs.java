import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

class Refs {
    String textOf() {
        return "";
    }

    void run(List<Refs> all, Refs one) {
        Function<Refs, String> f = Refs::textOf;
        Supplier<String> g = this::textOf;
        Supplier<String> h = one::textOf;
        all.stream().map(Refs::textOf).forEach(System.out::println);
    }
}

class SubRefs extends Refs {
    Supplier<String> up = super::textOf;
}
