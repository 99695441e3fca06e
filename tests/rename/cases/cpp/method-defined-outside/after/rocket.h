class Rocket {
 public:
  void launch(int power);
};
