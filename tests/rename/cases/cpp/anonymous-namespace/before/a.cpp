namespace {
const int limit = 4;
}
int a() { return limit; }
