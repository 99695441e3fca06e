class Patterns {
    int run(Object o) {
        if (!(o instanceof String text)) {
            return 0;
        }
        return text.length();
    }
}
