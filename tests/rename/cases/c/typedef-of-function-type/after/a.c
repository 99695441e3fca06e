typedef int compare_fn(const void *, const void *);
compare_fn by_name;
int by_name(const void *a, const void *b) { return a < b; }
int sort(compare_fn *fn) { return fn(0, 0); }
