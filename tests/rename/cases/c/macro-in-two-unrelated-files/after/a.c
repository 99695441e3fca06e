#define A_SIZE 3
int a[A_SIZE];
