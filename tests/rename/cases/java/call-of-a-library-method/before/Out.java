class Out {
    int run(String s) {
        return s.length();
    }
}
