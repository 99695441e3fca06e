unsigned long f(int len)
{
    int a[len][len + 1];
    return sizeof a + sizeof(int[len]);
}
