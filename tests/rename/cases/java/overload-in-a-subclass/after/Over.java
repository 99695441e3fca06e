class Base {
    void paint(int x) {}
}

class Sub extends Base {
    void draw(String s) {
        paint(1);
        draw("s");
    }

    void paint(int x) {}
}
