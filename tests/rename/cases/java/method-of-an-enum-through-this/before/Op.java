enum Op {
    ADD, SUB;

    char sign() {
        return this == ADD ? '+' : '-';
    }

    static String all() {
        StringBuilder b = new StringBuilder();
        for (Op op : values()) {
            b.append(op.sign());
        }
        return b.append(Op.valueOf("ADD").sign()).append(ADD.sign()).toString();
    }
}
