class Casts {
    static class item {
    }

    Object run(Object source) {
        Object o = (source);
        return o == null ? (item) source : o;
    }
}
