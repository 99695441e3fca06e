/**
 * Makes a box.
 * @param w how wide; w is in metres
 * @param h how high
 */
int box(int w, int h) { return w * h; }
