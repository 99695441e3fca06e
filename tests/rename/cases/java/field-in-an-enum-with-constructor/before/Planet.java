enum Planet {
    EARTH(1.0), MARS(0.5);

    private final double mass;

    Planet(double mass) {
        this.mass = mass;
    }

    double twice() {
        return mass * 2 + EARTH.mass + values()[0].mass + valueOf("MARS").mass;
    }
}
