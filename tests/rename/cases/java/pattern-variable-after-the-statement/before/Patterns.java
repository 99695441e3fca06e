class Patterns {
    int run(Object o) {
        if (!(o instanceof String s)) {
            return 0;
        }
        return s.length();
    }
}
