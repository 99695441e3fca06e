struct Value {
  union {
    int bits;
    float real;
  };
};
int f(Value v, Value* p) { return v.bits + p->bits; }
