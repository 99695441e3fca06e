/// Area of a circle.
/// \param r the r of the circle
/// @return the area
double area(double r) { return 3 * r * r; }
