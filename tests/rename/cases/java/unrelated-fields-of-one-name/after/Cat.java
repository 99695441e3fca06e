class Cat {
    String title;
}
