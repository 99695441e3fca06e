#define LOCAL(name) int name = 0
int f() {
    LOCAL(limit);
    ++limit;
    return limit;
}
int g() {
    LOCAL(bound);
    return bound;
}
