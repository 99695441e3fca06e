/// Area of a circle.
/// \param radius the r of the circle
/// @return the area
double area(double radius) { return 3 * radius * radius; }
