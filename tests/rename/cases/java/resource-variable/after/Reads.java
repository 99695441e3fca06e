import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

class Reads {
    String run(String in) throws IOException {
        try (Reader source = new StringReader(in); BufferedReader lines = new BufferedReader(source)) {
            source.mark(1);
            return lines.readLine();
        } finally {
            String raw = "done";
            System.out.println(raw);
        }
    }
}
