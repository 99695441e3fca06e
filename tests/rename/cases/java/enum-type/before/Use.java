import java.util.EnumMap;

class Use {
    Color c = Color.RED;
    EnumMap<Color, String> m = new EnumMap<>(Color.class);

    int run() {
        return Color.valueOf("RED").ordinal() + Color.values().length;
    }
}
