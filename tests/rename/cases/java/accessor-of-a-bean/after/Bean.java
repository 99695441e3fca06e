class Bean {
    private String title;

    public String getName() {
        return title;
    }

    public void setName(String name) {
        this.title = name;
    }
}
