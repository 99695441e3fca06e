import java.util.function.Function;

class Curry {
    Function<Integer, Function<Integer, Integer>> add = first -> b -> first + b;
}
