static void setup() {}
void b() { setup(); }
