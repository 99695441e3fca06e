int f(int c)
{
    if (c) {
        int found = 1;
        return found;
    } else {
        int hit = 2;
        return hit;
    }
}
