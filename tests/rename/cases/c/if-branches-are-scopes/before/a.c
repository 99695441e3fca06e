int f(int c)
{
    if (c) {
        int hit = 1;
        return hit;
    } else {
        int hit = 2;
        return hit;
    }
}
