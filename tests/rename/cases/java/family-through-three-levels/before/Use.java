class Use {
    void run(A a, B b) {
        a.beat();
        b.beat();
        A x = () -> {};
        x.beat();
    }
}
