abstract class Shape {
    abstract void draw(StringBuilder target);
}

class Dot extends Shape {
    void draw(StringBuilder out) {
        out.append('.');
    }
}
