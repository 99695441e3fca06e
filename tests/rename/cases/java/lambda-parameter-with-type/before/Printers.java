import java.util.function.Consumer;

class Printers {
    Consumer<String> print = (final String s) -> {
        if (!s.isEmpty()) {
            System.out.println(s);
        }
    };
}
