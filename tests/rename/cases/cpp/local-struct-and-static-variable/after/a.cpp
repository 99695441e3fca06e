int f() {
    struct Edge { int from, weight; bool operator<(const Edge& o) const { return weight < o.weight; } };
    static Edge best{1, 2};
    Edge edges[] = {{1, 2}, {.from = 2, .weight = 3}};
    for (auto& [from, cost] : edges) best.weight += cost;
    for (const Edge& e : edges) best.weight += e.weight + (*&e).weight + (&e)->weight;
    return best.weight;
}
int g() { struct Edge { int cost; } e{1}; return e.cost; }
