package app;

import static util.Maths.max;

class App {
    int run() {
        return max(1, 2) + Math.max(3, 4);
    }
}
