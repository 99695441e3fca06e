#include <vector>
#include <map>
#include <functional>
struct Vec2 {
    float x, y;
    constexpr Vec2(float a = 0, float b = 0) : x(a), y(b) {}
    Vec2 operator+(Vec2 o) const { return {x + o.x, y + o.y}; }
    Vec2& operator+=(const Vec2& o) { return *this = *this + o; }
};
inline Vec2 operator*(float s, Vec2 v) { return Vec2{s * v.x, s * v.y}; }
std::vector<Vec2> points{Vec2(1, 2), Vec2{3}};
std::map<int, std::function<Vec2(const Vec2&)>> table;
auto make = [](float a) -> Vec2 { return Vec2(a); };
static_assert(sizeof(Vec2) == 8);
using Points = std::vector<Vec2>;
template struct std::hash<Vec2*>;
