class Cat {
    String name;
}
