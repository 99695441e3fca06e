int sum(int rows, int a[rows], int b[static rows])
{
    int s = 0;
    for (int i = 0; i < rows; i++)
        s += a[i] + b[i];
    return s;
}
