class Clash {
    boolean run(Object o) {
        int n = 1;
        return o instanceof String s && s.length() > n;
    }
}
