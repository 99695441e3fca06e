class Circle {
    /**
     * The area; r is not a name here.
     *
     * @param r how far the edge is
     * @return the area
     */
    double area(double r) {
        // r squared
        return Math.PI * r * r;
    }

    /**
     * @param r another one
     */
    double edge(double r) {
        return 2 * Math.PI * r;
    }
}
