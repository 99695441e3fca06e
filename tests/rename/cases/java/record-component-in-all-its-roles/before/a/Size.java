package a;

/**
 * A size.
 *
 * @param width how wide
 * @param height how high
 */
public record Size(int width, int height) implements Comparable<Size> {
    public Size {
        if (width < 0) {
            throw new IllegalArgumentException("width");
        }
        width = Math.max(width, 1);
    }
    public Size(int side) {
        this(side, side);
    }
    int area() {
        return width * this.width() + this.width + height;
    }
    public int compareTo(Size other) {
        return width - other.width;
    }
    static int of(Object o) {
        int width = 1;
        if (o instanceof Size(int w, var h) && w > h) {
            return w + width;
        }
        return o instanceof Size s ? s.width() : 0;
    }
}
