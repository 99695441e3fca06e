package app;

import zoo.*;

class Main {
    void run(Dog d) {
        d.speak();
        new Puppy().speak();
    }
}
