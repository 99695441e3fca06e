class Patterns {
    int run(Object o) {
        if (o instanceof String s && s.length() > 2) {
            return s.length();
        }
        if (o instanceof CharSequence s) {
            return s.length();
        }
        return 0;
    }
}
