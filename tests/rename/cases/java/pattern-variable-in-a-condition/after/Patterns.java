class Patterns {
    int run(Object o) {
        if (o instanceof String text && text.length() > 2) {
            return text.length();
        }
        if (o instanceof CharSequence s) {
            return s.length();
        }
        return 0;
    }
}
