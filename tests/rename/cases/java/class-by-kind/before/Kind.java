class item {
    item item;

    item get() {
        return item;
    }
}
