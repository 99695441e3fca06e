abstract class Task {
    void done() {}

    abstract void work();
}

class Anon {
    void done() {}

    Task make() {
        done();
        return new Task() {
            void work() {
                done();
                Anon.this.done();
            }
        };
    }
}
