class Bad {
    static final int MAX = 1;
}
