class Circle {
    /**
     * The area; r is not a name here.
     *
     * @param radius how far the edge is
     * @return the area
     */
    double area(double radius) {
        // r squared
        return Math.PI * radius * radius;
    }

    /**
     * @param r another one
     */
    double edge(double r) {
        return 2 * Math.PI * r;
    }
}
