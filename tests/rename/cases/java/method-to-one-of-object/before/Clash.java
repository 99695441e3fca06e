class Clash {
    public String text() {
        return "";
    }
}
