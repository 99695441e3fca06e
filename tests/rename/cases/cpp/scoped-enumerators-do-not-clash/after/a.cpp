enum class Color { Blue, Green };
enum class Mood { Blue };
int Blue = 3;
int f() { return (int)Color::Blue + (int)Mood::Blue + Blue; }
