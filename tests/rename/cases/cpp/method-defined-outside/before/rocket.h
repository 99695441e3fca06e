class Rocket {
 public:
  void start(int power);
};
