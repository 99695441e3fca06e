package b;

import a.Part;
import java.util.function.*;
import java.util.stream.Stream;

class Use extends Part {
    Use() { super("y"); }
    Part[] all() {
        Function<String, Part> f = Part::new;
        IntFunction<Part[]> g = Part[]::new;
        Supplier<Use> h = Use::new;
        return Stream.of("a").map(Part::new).toArray(Part[]::new);
    }
}

