class Join {
    static String of(String separator, String... pieces) {
        return String.join(separator, pieces) + pieces.length;
    }
}
