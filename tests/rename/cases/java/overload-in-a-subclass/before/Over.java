class Base {
    void draw(int x) {}
}

class Sub extends Base {
    void draw(String s) {
        draw(1);
        draw("s");
    }

    void draw(int x) {}
}
