struct Number {
    enum class Kind { integer, real } kind;
    union { int whole; double real; };
};
int f(Number n) {
    switch (n.kind) {
        case Number::Kind::integer: return n.whole;
        case Number::Kind::real: return static_cast<int>(n.real);
    }
    n.whole = 1;
    return Number{Number::Kind::integer, {}}.whole;
}
