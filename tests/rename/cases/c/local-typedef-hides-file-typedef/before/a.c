typedef int num;
num f(num a)
{
    typedef long num;
    num b = (num)a;
    return (int)b;
}
