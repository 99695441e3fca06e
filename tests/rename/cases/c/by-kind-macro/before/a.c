#define MAX 10
int a[MAX];
