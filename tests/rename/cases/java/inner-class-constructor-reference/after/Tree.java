import java.util.function.Function;
import java.util.function.Supplier;

class Tree {
    static class Leaf {
        Leaf() {}

        Leaf(int n) {}
    }

    Supplier<Leaf> a = Leaf::new;
    Function<Integer, Tree.Leaf> b = Tree.Leaf::new;
    Function<Integer, Leaf[]> c = Leaf[]::new;
}
