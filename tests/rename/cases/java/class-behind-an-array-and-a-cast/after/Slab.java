public class Slab {
    static Slab[][] grid = new Slab[2][3];

    static Object[] all() {
        Slab last[] = {new Slab()};
        return (Slab[]) last.clone();
    }

    static boolean is(Object o) {
        return o instanceof Slab[] || o.getClass() == Slab[].class;
    }
}
