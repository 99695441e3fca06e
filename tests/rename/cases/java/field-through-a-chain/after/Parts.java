class Engine {
    int mass;
}

class Car {
    Engine engine;
    int weight;
}

class Park {
    Car car;

    int run(Car[] cars) {
        return car.engine.mass + this.car.engine.mass + cars[0].engine.mass + car.weight;
    }
}
