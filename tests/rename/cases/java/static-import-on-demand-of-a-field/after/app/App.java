package app;

import static conf.Conf.*;

class App {
    int run() {
        return DEPTH;
    }
}

class Own {
    static int LEVEL = 2;

    int run() {
        return LEVEL;
    }
}
