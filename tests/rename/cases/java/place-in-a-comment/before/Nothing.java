class Nothing {
    // the name of it
    String name;
}
