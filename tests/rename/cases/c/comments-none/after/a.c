/** \param n how many */
int twice(int count) { return 2 * count; }
