class Engine;
struct Car {
  Engine* engine;
  void park();
};
