package one;

public class Base {
    void init() {}

    void run() {
        init();
    }
}
