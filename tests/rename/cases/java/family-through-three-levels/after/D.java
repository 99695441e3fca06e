class D extends C {
    @Override
    public void tick() {
        super.tick();
    }
}
