class Account {
    private int balance;

    void add(int n) {
        balance += n;
        this.balance += n;
    }

    void copy(Account other) {
        balance = other.balance;
    }

    int local() {
        int amount = 1;
        return amount;
    }
}
