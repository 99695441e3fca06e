enum State {
    OPEN, CLOSED
}

enum Door {
    OPEN, CLOSED
}

class States {
    int run(State s, Door d) {
        int n = switch (s) {
            case OPEN -> 1;
            case CLOSED -> 2;
        };
        return n + switch (d) {
            case OPEN -> 3;
            case CLOSED -> 4;
        };
    }
}
