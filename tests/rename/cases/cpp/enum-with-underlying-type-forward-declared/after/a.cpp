#include "a.hpp"
enum class Hue : unsigned char { red, green };
void paint(Hue color) {
    using enum Hue;
    if (color == red || color == Hue::green) { enum Hue c = Hue(1); (void)c; }
}
