enum shade { color, black };
enum shade pick(int i)
{
    return i ? color : black;
}
