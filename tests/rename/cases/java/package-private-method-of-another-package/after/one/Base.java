package one;

public class Base {
    void ready() {}

    void run() {
        ready();
    }
}
