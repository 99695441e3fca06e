package app;

import zoo.*;

class Main {
    void run(Dog d) {
        d.talk();
        new Puppy().talk();
    }
}
