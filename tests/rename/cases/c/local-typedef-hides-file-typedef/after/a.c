typedef int num;
num f(num a)
{
    typedef long wide;
    wide b = (wide)a;
    return (int)b;
}
