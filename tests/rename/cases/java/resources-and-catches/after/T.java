import java.io.*;

class T {
    Reader in;
    int f(String s) throws IOException {
        try (Reader source = new StringReader(s); BufferedReader b = new BufferedReader(source)) {
            return source.read() + b.read();
        } catch (RuntimeException e) {
            return in.read();
        } finally {
            in.close();
        }
    }
}

