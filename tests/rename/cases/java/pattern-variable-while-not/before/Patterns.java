class Patterns {
    String run(java.util.Iterator<?> all) {
        Object o = all.next();
        while (!(o instanceof String s)) {
            o = all.next();
        }
        return s.trim();
    }
}
