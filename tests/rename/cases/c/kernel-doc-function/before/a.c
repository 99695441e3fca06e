/**
 * fill() - sets memory to fill it
 * @p: where
 */
void fill(char *p) { *p = 0; }

/**
 * wipe() - does what fill() does
 * @p: where
 */
void wipe(char *p) { fill(p); }
