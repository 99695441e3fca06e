interface Starter {
    void start();
}

class Engine {
    public void start() {}
}

class Car extends Engine implements Starter {
    void run() {
        start();
    }
}
