import java.util.EnumMap;

class Use {
    Hue c = Hue.RED;
    EnumMap<Hue, String> m = new EnumMap<>(Hue.class);

    int run() {
        return Hue.valueOf("RED").ordinal() + Hue.values().length;
    }
}
