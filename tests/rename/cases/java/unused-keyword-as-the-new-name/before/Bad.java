class Bad {
    int n;
}
