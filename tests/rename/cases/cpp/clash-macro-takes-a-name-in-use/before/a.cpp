#define SIZE 10
int f(int size) { return size + SIZE; }
