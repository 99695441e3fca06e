class Thing {
    Thing() {}

    Thing Thing() {
        return this.Thing();
    }
}
