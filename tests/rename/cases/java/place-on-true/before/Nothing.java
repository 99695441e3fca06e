class Nothing {
    boolean b = true;
}
