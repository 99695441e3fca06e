import org.example.lib.Values;

class Uns {
    void put(String s) {}

    void put(Integer n) {}

    void run() {
        put(Values.next());
    }
}
