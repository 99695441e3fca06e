/**
 * Makes a box.
 * @param width how wide; w is in metres
 * @param h how high
 */
int box(int width, int h) { return width * h; }
