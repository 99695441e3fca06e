import java.io.IOException;
import java.io.Reader;

class Reads {
    int run(Reader in) throws IOException {
        try (in) {
            return in.read();
        }
    }
}
