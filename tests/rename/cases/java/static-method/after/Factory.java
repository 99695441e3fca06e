class Factory {
    static Factory create() {
        return new Factory();
    }

    Factory again() {
        return create();
    }
}
