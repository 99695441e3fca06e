package s;

public final class Square implements Shape {
    public double area() {
        Shape s = new Shape.Circle(2);
        if (s instanceof Circle c) {
            return c.r() + ((Circle) s).r();
        }
        return switch (s) {
            case Circle c when c.r() > 1 -> c.r();
            case Shape.Circle c -> c.area();
            case Square q -> 1;
        };
    }
}

