class Marks {
    @interface In {
        String v();
    }

    String run(@In(v = "v") final String value) {
        @SuppressWarnings("v") final String w = value;
        return w + value;
    }
}
