int scale(int amount, int what[]);
int scale(int factor, int what[])
{
    return factor * what[0];
}
