package app;

import base.Base;

class Derived extends Base {
    int run(Derived other) {
        return key + this.key + super.key + other.key;
    }
}
