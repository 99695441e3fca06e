int f(void)
{
    int (*grid[2])[3] = {0};
    return (*grid[0])[1] + (int)sizeof(grid);
}
