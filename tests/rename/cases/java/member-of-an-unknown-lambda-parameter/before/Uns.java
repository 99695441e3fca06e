import org.example.lib.Tasks;

class Uns {
    void start() {}

    void run() {
        Tasks.each(t -> t.start());
    }
}

class Other {
    void start() {}
}
