package a;

/**
 * A size.
 *
 * @param wide how wide
 * @param height how high
 */
public record Size(int wide, int height) implements Comparable<Size> {
    public Size {
        if (wide < 0) {
            throw new IllegalArgumentException("width");
        }
        wide = Math.max(wide, 1);
    }
    public Size(int side) {
        this(side, side);
    }
    int area() {
        return wide * this.wide() + this.wide + height;
    }
    public int compareTo(Size other) {
        return wide - other.wide;
    }
    static int of(Object o) {
        int width = 1;
        if (o instanceof Size(int w, var h) && w > h) {
            return w + width;
        }
        return o instanceof Size s ? s.wide() : 0;
    }
}
