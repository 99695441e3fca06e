import java.io.IOException;
import java.io.Reader;

class Reads {
    int run(Reader input) throws IOException {
        try (input) {
            return input.read();
        }
    }
}
