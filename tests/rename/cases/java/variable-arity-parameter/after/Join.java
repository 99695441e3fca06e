class Join {
    static String of(String separator, String... parts) {
        return String.join(separator, parts) + parts.length;
    }
}
