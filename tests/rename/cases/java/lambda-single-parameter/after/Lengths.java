import java.util.function.Function;

class Lengths {
    Function<String, Integer> length = s -> {
        int n = s.length();
        return n;
    };
    Function<String, Integer> twice = text -> text.length() * 2;
}
