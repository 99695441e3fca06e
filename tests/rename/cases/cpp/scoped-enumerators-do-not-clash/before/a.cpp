enum class Color { Red, Green };
enum class Mood { Blue };
int Blue = 3;
int f() { return (int)Color::Red + (int)Mood::Blue + Blue; }
