typedef unsigned int extent;
int f(void)
{
    extent size = 3;
    return (int)(size * 2);
}
extent g(extent a) { return (extent)a; }
