int send(int a) { return a; }
int send_later(int a, int b, int c = 3) { return a + b + c; }
int f() { return send(1) + send_later(1, 2) + send_later(1, 2, 3); }
