import java.util.function.Consumer;

class Printers {
    Consumer<String> print = (final String line) -> {
        if (!line.isEmpty()) {
            System.out.println(line);
        }
    };
}
