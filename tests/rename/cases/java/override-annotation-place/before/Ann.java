class Ann {
    @Override
    public String toString() {
        return "";
    }
}
