package app;

import static util.Maths.largest;

class App {
    int run() {
        return largest(1, 2) + Math.max(3, 4);
    }
}
