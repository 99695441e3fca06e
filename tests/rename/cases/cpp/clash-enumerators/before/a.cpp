enum Color { Red, Green };
enum Mood { Blue };
int f() { return Red + Blue; }
