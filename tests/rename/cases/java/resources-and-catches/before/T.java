import java.io.*;

class T {
    Reader in;
    int f(String s) throws IOException {
        try (Reader in = new StringReader(s); BufferedReader b = new BufferedReader(in)) {
            return in.read() + b.read();
        } catch (RuntimeException e) {
            return in.read();
        } finally {
            in.close();
        }
    }
}

