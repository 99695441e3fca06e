enum class Color : char { red = 'r' };
struct Pixel { Color c; operator Color() const { return c; } explicit operator bool() const { return c != Color{}; } };
int f(Pixel p) {
    auto c = (Color)p; auto d = Color('x'); auto e = static_cast<Color>(1);
    return int(c) + static_cast<int>(Color::red) + (p ? 1 : 0) + int(d) + int(e);
}
