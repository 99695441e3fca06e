class Widget {
 public:
  Widget();
  explicit Widget(int size);
  Widget(const Widget& other) = default;
  ~Widget();
  static Widget* make();
};
