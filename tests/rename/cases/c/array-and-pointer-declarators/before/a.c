int f(void)
{
    int (*table[2])[3] = {0};
    return (*table[0])[1] + (int)sizeof(table);
}
