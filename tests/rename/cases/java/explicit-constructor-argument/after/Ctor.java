class Ctor {
    Ctor(int a, int b) {}

    Ctor(int count) {
        this(count, count + 1);
    }
}

class SubCtor extends Ctor {
    SubCtor(int n) {
        super(n);
    }
}
