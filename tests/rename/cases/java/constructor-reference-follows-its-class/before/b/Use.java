package b;

import a.Piece;
import java.util.function.*;
import java.util.stream.Stream;

class Use extends Piece {
    Use() { super("y"); }
    Piece[] all() {
        Function<String, Piece> f = Piece::new;
        IntFunction<Piece[]> g = Piece[]::new;
        Supplier<Use> h = Use::new;
        return Stream.of("a").map(Piece::new).toArray(Piece[]::new);
    }
}

