enum class Shape { circle, square };
enum class Edge { round, sharp };
int f(Shape s) {
    switch (s) {
        using enum Shape;
        case circle: return 1;
        case square: return Edge::round == Edge::sharp;
    }
    using Shape::circle;
    return s == circle;
}
