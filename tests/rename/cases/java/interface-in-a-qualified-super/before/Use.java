class Use implements Hello {
    public int hi() {
        return Hello.super.hi();
    }
}
