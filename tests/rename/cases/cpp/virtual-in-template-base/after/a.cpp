template <typename R> struct Visitor {
    virtual R accept(int node) = 0;
    virtual ~Visitor() = default;
};
struct Printer : Visitor<void> { void accept(int node) override; };
struct Counter final : public Visitor<int> { int accept(int node) override { return node; } };
void Printer::accept(int node) {}
template <typename R> R run(Visitor<R>& v) { return v.accept(1); }
int f(Counter c) { Printer().accept(2); return c.accept(3) + run(c); }
