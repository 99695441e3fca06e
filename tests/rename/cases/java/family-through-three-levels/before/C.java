class C extends B {
    public void beat() {}
}
