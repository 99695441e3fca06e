class Use implements Panel.Listener {
    Object run(Panel f) {
        Panel.Field x = f.new Field();
        return x;
    }
}
