struct db { char c; };
char g(struct db *d) { return d->c; }
