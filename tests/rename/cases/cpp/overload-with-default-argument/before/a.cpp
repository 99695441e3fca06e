int send(int a) { return a; }
int send(int a, int b, int c = 3) { return a + b + c; }
int f() { return send(1) + send(1, 2) + send(1, 2, 3); }
