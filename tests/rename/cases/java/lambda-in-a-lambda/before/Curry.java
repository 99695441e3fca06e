import java.util.function.Function;

class Curry {
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
}
