int f(int *a, int n)
{
    int sum = 0;
#pragma omp parallel for reduction(+ : sum) shared(a)
    for (int i = 0; i < n; i++)
        sum += a[i];
    return sum;
}
