class C extends B {
    public void tick() {}
}
