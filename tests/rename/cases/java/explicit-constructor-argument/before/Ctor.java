class Ctor {
    Ctor(int a, int b) {}

    Ctor(int n) {
        this(n, n + 1);
    }
}

class SubCtor extends Ctor {
    SubCtor(int n) {
        super(n);
    }
}
