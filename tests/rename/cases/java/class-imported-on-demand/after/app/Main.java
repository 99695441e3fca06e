package app;

import car.*;

class Main {
    Motor engine;
}
