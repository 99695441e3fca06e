class Engine {
    int weight;
}

class Car {
    Engine engine;
    int weight;
}

class Park {
    Car car;

    int run(Car[] cars) {
        return car.engine.weight + this.car.engine.weight + cars[0].engine.weight + car.weight;
    }
}
