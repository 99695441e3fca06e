import org.example.lib.Sink;

class Buf {
    void drain() {}

    void run(Sink sink, Buf b) {
        sink.drain();
        b.drain();
    }
}
