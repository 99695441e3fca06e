int f(int c)
{
    switch (c) {
        int tmp;
    case 1:
        tmp = 1;
        return tmp;
    default:
        tmp = 2;
        return tmp;
    }
}
