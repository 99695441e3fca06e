interface A {
    void beat();
}
