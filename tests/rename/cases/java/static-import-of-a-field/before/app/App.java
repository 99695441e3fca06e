package app;

import static conf.Conf.LEVEL;

class App {
    int run() {
        return LEVEL + conf.Conf.LEVEL;
    }
}
