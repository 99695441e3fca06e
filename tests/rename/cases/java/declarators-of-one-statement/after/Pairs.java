class Pairs {
    int run() {
        int start = 1, b = start + 1, c = b + start;
        return start + b + c;
    }
}
