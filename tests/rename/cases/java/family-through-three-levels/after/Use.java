class Use {
    void run(A a, B b) {
        a.tick();
        b.tick();
        A x = () -> {};
        x.tick();
    }
}
