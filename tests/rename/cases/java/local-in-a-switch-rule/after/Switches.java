class Switches {
    int run(int k) {
        return switch (k) {
            case 0 -> {
                int x = k + 1;
                yield x;
            }
            default -> {
                int doubled = k * 2;
                yield doubled;
            }
        };
    }
}
