class Base {
    int count;
}
