package app;

import base.Base;

class Derived extends Base {
    int run(Derived other) {
        return id + this.id + super.id + other.id;
    }
}
