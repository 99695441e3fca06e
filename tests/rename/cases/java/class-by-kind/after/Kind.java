class Thing {
    Thing item;

    Thing get() {
        return item;
    }
}
