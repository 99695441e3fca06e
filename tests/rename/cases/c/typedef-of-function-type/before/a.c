typedef int cmp(const void *, const void *);
cmp by_name;
int by_name(const void *a, const void *b) { return a < b; }
int sort(cmp *fn) { return fn(0, 0); }
