import org.example.lib.Sink;

class Buf {
    void flush() {}

    void run(Sink sink, Buf b) {
        sink.drain();
        b.flush();
    }
}
