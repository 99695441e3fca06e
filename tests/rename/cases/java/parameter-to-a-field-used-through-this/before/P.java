class P {
    int total;
    P(int n) { this.total = n; }
    static P of(int n) { return new P(n); }
}

