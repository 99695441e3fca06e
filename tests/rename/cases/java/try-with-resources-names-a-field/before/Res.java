import java.io.IOException;
import java.io.Reader;

class Res {
    final Reader in = Reader.nullReader();

    void run() throws IOException {
        try (this.in) {
            in.read();
        }
        try (in) {
            in.read();
        }
    }
}
