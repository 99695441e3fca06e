import java.io.IOException;
import java.io.Reader;

class Res {
    final Reader source = Reader.nullReader();

    void run() throws IOException {
        try (this.source) {
            source.read();
        }
        try (source) {
            source.read();
        }
    }
}
