enum Op {
    ADD, SUB;

    char symbol() {
        return this == ADD ? '+' : '-';
    }

    static String all() {
        StringBuilder b = new StringBuilder();
        for (Op op : values()) {
            b.append(op.symbol());
        }
        return b.append(Op.valueOf("ADD").symbol()).append(ADD.symbol()).toString();
    }
}
