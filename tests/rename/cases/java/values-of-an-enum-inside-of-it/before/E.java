enum E {
    A, B;
    static int n() { return values().length; }
}

