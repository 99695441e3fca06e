interface A {
    void tick();
}
