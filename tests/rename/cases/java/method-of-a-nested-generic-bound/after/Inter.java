interface Named {
    String identity();
}

interface Sized {
    int size();
}

class Inter {
    <T extends Sized & Named> String run(T t) {
        return t.identity() + t.size();
    }
}
