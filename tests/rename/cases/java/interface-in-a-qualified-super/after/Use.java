class Use implements Polite {
    public int hi() {
        return Polite.super.hi();
    }
}
