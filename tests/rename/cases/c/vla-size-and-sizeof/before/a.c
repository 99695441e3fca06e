unsigned long f(int n)
{
    int a[n][n + 1];
    return sizeof a + sizeof(int[n]);
}
