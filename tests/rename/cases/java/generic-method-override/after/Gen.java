import java.util.List;

interface Conv {
    <T> T turn(List<T> list, Class<T> type);
}

class First implements Conv {
    @Override
    public <U> U turn(List<U> all, Class<U> kind) {
        return all.get(0);
    }

    String run(Conv c, List<String> l) {
        return c.turn(l, String.class).trim() + this.<String>turn(l, null);
    }
}
