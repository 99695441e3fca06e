interface Starter {
    void begin();
}

class Engine {
    public void begin() {}
}

class Car extends Engine implements Starter {
    void run() {
        begin();
    }
}
