int main(void)
{
    int assist(int);
    return assist(1);
}
int assist(int a) { return a; }
