class Refl {
    public void start() {}

    Object run() throws Exception {
        start();
        return getClass().getMethod("begin").invoke(this);
    }
}
