class Nothing {
    public int hashCode() {
        return super.hashCode();
    }
}
