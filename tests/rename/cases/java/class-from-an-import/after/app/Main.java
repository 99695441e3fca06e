package app;

import car.Motor;

class Main {
    Motor engine = new Motor();
    car.Motor other;
}
