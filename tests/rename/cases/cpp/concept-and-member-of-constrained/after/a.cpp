template <class T> concept Any = true;
template <class Number> requires Any<Number>
Number half(Number n) requires(sizeof(Number) > 1) { return n / 2; }
