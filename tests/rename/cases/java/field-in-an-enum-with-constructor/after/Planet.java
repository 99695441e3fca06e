enum Planet {
    EARTH(1.0), MARS(0.5);

    private final double grams;

    Planet(double mass) {
        this.grams = mass;
    }

    double twice() {
        return grams * 2 + EARTH.grams + values()[0].grams + valueOf("MARS").grams;
    }
}
