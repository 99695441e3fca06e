class Account {
    private int amount;

    void add(int n) {
        amount += n;
        this.amount += n;
    }

    void copy(Account other) {
        amount = other.amount;
    }

    int local() {
        int amount = 1;
        return amount;
    }
}
