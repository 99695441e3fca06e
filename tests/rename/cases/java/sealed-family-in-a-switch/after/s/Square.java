package s;

public final class Square implements Shape {
    public double area() {
        Shape s = new Shape.Disc(2);
        if (s instanceof Disc c) {
            return c.r() + ((Disc) s).r();
        }
        return switch (s) {
            case Disc c when c.r() > 1 -> c.r();
            case Shape.Disc c -> c.area();
            case Square q -> 1;
        };
    }
}

