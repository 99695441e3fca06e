static void setup() {}
void a() { setup(); }
