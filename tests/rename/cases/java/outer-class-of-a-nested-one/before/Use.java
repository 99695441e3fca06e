class Use implements Form.Listener {
    Object run(Form f) {
        Form.Field x = f.new Field();
        return x;
    }
}
