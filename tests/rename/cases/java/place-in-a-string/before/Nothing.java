class Nothing {
    String run(String name) {
        return "the name";
    }
}
