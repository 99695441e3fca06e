#define SIZE 3
int a[SIZE];
