class Thing {
    Thing() {}

    Thing make() {
        return this.make();
    }
}
