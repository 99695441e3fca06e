struct Listener {
  virtual void ended(int) {}
};
struct Repeater : Listener {
  void ended(int parameter) override;
  Listener* next = nullptr;
};
#define FORWARD(Name, Type) \
  void Repeater::Name(Type parameter) { next->Name(parameter); }
FORWARD(ended, int)

