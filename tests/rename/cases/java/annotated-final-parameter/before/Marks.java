class Marks {
    @interface In {
        String v();
    }

    String run(@In(v = "v") final String v) {
        @SuppressWarnings("v") final String w = v;
        return w + v;
    }
}
