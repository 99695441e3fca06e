class Out {
    @Override
    public String toString() {
        return "";
    }
}
