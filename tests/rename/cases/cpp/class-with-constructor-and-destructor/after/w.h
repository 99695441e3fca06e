class Gadget {
 public:
  Gadget();
  explicit Gadget(int size);
  Gadget(const Gadget& other) = default;
  ~Gadget();
  static Gadget* make();
};
