class Patterns {
    String run(java.util.Iterator<?> all) {
        Object o = all.next();
        while (!(o instanceof String found)) {
            o = all.next();
        }
        return found.trim();
    }
}
