struct Car { void begin() {} };
struct Clock { void start() {} };
void f(Car car, Clock* clock) {
  car.begin();
  clock->start();
}
