static void prepare() {}
void b() { prepare(); }
