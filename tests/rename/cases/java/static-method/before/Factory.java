class Factory {
    static Factory make() {
        return new Factory();
    }

    Factory again() {
        return make();
    }
}
