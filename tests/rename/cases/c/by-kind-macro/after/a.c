#define LIMIT 10
int a[LIMIT];
