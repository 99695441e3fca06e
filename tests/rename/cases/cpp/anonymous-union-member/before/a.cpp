struct Value {
  union {
    int raw;
    float real;
  };
};
int f(Value v, Value* p) { return v.raw + p->raw; }
