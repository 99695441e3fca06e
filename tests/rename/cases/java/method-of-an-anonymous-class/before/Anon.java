interface Action {
    void act();
}

class Anon {
    void act() {}

    Action make() {
        act();
        return new Action() {
            public void act() {
                Anon.this.act();
            }
        };
    }
}
