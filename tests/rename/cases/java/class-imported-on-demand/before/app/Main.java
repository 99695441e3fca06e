package app;

import car.*;

class Main {
    Engine engine;
}
