class Casts {
    static class item {
    }

    Object run(Object item) {
        Object o = (item);
        return o == null ? (item) item : o;
    }
}
