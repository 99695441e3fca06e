abstract class Task {
    void ready() {}

    abstract void work();
}

class Anon {
    void done() {}

    Task make() {
        done();
        return new Task() {
            void work() {
                ready();
                Anon.this.done();
            }
        };
    }
}
