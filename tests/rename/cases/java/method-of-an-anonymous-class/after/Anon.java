interface Action {
    void fire();
}

class Anon {
    void act() {}

    Action make() {
        act();
        return new Action() {
            public void fire() {
                Anon.this.act();
            }
        };
    }
}
