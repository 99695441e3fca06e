interface Named {
    String id();
}

interface Sized {
    int size();
}

class Inter {
    <T extends Sized & Named> String run(T t) {
        return t.id() + t.size();
    }
}
