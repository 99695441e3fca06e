namespace {
const int limit = 5;
}
int b() { return limit; }
