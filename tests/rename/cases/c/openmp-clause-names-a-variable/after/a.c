int f(int *a, int n)
{
    int acc = 0;
#pragma omp parallel for reduction(+ : acc) shared(a)
    for (int i = 0; i < n; i++)
        acc += a[i];
    return acc;
}
