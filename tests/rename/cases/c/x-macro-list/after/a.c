#define OPS(X) X(OP_PLUS) X(OP_SUB)
#define AS_ENUM(name) name,
enum op { OPS(AS_ENUM) OP_NONE };
int f(enum op o) { return o == OP_PLUS; }
