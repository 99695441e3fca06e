import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class Side {
    Map<String, Integer> run(Stream<String> s) {
        return s.filter(t -> !t.isEmpty()).collect(Collectors.toMap(t -> t.trim(), t -> t.length()));
    }
}
