#define LOCAL(name) int name = 0
int f() {
    LOCAL(bound);
    ++bound;
    return bound;
}
int g() {
    LOCAL(bound);
    return bound;
}
