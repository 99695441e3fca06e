struct Car { void start() {} };
struct Clock { void start() {} };
void f(Car car, Clock* clock) {
  car.start();
  clock->start();
}
