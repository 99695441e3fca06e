#define EXPORT
class EXPORT Codec {
 public:
  Codec();
  int run();
};
Codec::Codec() {}
int Codec::run() { return 1; }
