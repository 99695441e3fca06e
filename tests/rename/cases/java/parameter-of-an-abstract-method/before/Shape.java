abstract class Shape {
    abstract void draw(StringBuilder out);
}

class Dot extends Shape {
    void draw(StringBuilder out) {
        out.append('.');
    }
}
