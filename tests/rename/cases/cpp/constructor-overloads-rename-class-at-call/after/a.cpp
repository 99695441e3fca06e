#include <vector>
#include <map>
#include <functional>
struct Vec {
    float x, y;
    constexpr Vec(float a = 0, float b = 0) : x(a), y(b) {}
    Vec operator+(Vec o) const { return {x + o.x, y + o.y}; }
    Vec& operator+=(const Vec& o) { return *this = *this + o; }
};
inline Vec operator*(float s, Vec v) { return Vec{s * v.x, s * v.y}; }
std::vector<Vec> points{Vec(1, 2), Vec{3}};
std::map<int, std::function<Vec(const Vec&)>> table;
auto make = [](float a) -> Vec { return Vec(a); };
static_assert(sizeof(Vec) == 8);
using Points = std::vector<Vec>;
template struct std::hash<Vec*>;
