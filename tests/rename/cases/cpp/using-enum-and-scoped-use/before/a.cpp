enum class Shape { round, square };
enum class Edge { round, sharp };
int f(Shape s) {
    switch (s) {
        using enum Shape;
        case round: return 1;
        case square: return Edge::round == Edge::sharp;
    }
    using Shape::round;
    return s == round;
}
