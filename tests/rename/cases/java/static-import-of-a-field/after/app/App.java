package app;

import static conf.Conf.DEPTH;

class App {
    int run() {
        return DEPTH + conf.Conf.DEPTH;
    }
}
