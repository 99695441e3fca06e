class Engine {
 public:
  void halt();
};
