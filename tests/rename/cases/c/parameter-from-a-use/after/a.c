int area(int length, int height)
{
    if (length < 0)
        return 0;
    return length * height;
}
