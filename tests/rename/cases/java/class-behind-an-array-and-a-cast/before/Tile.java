public class Tile {
    static Tile[][] grid = new Tile[2][3];

    static Object[] all() {
        Tile last[] = {new Tile()};
        return (Tile[]) last.clone();
    }

    static boolean is(Object o) {
        return o instanceof Tile[] || o.getClass() == Tile[].class;
    }
}
