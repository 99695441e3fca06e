class P {
    int total;
    int add(int n) { total += n; return total; }
}

