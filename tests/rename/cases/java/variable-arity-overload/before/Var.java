class Var {
    void of(int a) {}

    void of(int... many) {}

    void run() {
        of(1);
        of();
        of(1, 2);
        of(new int[] {1});
    }
}
