class Engine {
 public:
  void stop();
};
