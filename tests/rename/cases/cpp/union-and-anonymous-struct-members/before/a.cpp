struct Number {
    enum class Kind { integer, real } kind;
    union { int integer; double real; };
};
int f(Number n) {
    switch (n.kind) {
        case Number::Kind::integer: return n.integer;
        case Number::Kind::real: return static_cast<int>(n.real);
    }
    n.integer = 1;
    return Number{Number::Kind::integer, {}}.integer;
}
