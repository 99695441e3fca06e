namespace {
const int kSize = 4;
}
int a() { return kSize; }
