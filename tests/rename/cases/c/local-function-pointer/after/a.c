int run(int (*action)(int), int x)
{
    int (*again)(int) = action;
    return action(x) + (*action)(x) + again(x);
}
