#define EXPORT
class EXPORT Coder {
 public:
  Coder();
  int run();
};
Coder::Coder() {}
int Coder::run() { return 1; }
