enum color { color, black };
enum color pick(int i)
{
    return i ? color : black;
}
