enum class Hue : unsigned char;
void paint(Hue color);
