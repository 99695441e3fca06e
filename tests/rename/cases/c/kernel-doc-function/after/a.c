/**
 * zero_fill() - sets memory to fill it
 * @p: where
 */
void zero_fill(char *p) { *p = 0; }

/**
 * wipe() - does what zero_fill() does
 * @p: where
 */
void wipe(char *p) { zero_fill(p); }
