import java.util.List;

interface Conv {
    <T> T conv(List<T> list, Class<T> type);
}

class First implements Conv {
    @Override
    public <U> U conv(List<U> all, Class<U> kind) {
        return all.get(0);
    }

    String run(Conv c, List<String> l) {
        return c.conv(l, String.class).trim() + this.<String>conv(l, null);
    }
}
