#define SIZE 4
int b[SIZE];
