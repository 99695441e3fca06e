class Refl {
    public void begin() {}

    Object run() throws Exception {
        begin();
        return getClass().getMethod("begin").invoke(this);
    }
}
