#include "a.hpp"
enum class Color : unsigned char { red, green };
void paint(Color color) {
    using enum Color;
    if (color == red || color == Color::green) { enum Color c = Color(1); (void)c; }
}
