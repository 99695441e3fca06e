int f(int code)
{
    if (code == 1)
        return 1;
    else if (code == 2 && code)
        return 2;
    else
        return code ? 3 : 4;
}
