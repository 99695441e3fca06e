struct Car {
  void halt() {}
  void stop() {}
};
void f(Car c) { c.halt(); }
