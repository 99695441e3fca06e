enum class Color : unsigned char;
void paint(Color color);
