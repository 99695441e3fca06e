package app;

import car.Engine;

class Main {
    Engine engine = new Engine();
    car.Engine other;
}
