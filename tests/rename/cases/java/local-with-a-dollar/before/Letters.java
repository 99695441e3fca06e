class Letters {
    int run() {
        int cost$ = 2;
        int cost = 1, cost$2 = 3;
        return cost$ + cost + cost$2;
    }
}
