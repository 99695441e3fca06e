class Var {
    void of(int a) {}

    void all(int... many) {}

    void run() {
        of(1);
        all();
        all(1, 2);
        all(new int[] {1});
    }
}
