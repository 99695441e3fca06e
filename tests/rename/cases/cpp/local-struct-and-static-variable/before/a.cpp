int f() {
    struct Edge { int from, cost; bool operator<(const Edge& o) const { return cost < o.cost; } };
    static Edge best{1, 2};
    Edge edges[] = {{1, 2}, {.from = 2, .cost = 3}};
    for (auto& [from, cost] : edges) best.cost += cost;
    for (const Edge& e : edges) best.cost += e.cost + (*&e).cost + (&e)->cost;
    return best.cost;
}
int g() { struct Edge { int cost; } e{1}; return e.cost; }
