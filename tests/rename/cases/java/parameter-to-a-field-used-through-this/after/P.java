class P {
    int total;
    P(int total) { this.total = total; }
    static P of(int n) { return new P(n); }
}

