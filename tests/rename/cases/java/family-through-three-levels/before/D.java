class D extends C {
    @Override
    public void beat() {
        super.beat();
    }
}
