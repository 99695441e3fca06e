class Letters {
    int run() {
        int price = 2;
        int cost = 1, cost$2 = 3;
        return price + cost + cost$2;
    }
}
