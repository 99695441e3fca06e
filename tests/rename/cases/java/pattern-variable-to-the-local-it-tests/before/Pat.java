class Pat {
    boolean run(Object o) {
        return o instanceof String s && s.isEmpty();
    }
}
