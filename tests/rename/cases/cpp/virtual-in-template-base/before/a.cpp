template <typename R> struct Visitor {
    virtual R visit(int node) = 0;
    virtual ~Visitor() = default;
};
struct Printer : Visitor<void> { void visit(int node) override; };
struct Counter final : public Visitor<int> { int visit(int node) override { return node; } };
void Printer::visit(int node) {}
template <typename R> R run(Visitor<R>& v) { return v.visit(1); }
int f(Counter c) { Printer().visit(2); return c.visit(3) + run(c); }
