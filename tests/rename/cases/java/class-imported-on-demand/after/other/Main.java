package other;

class Main {
    static class Engine {}

    Engine engine;
}
