int main(void)
{
    int helper(int);
    return helper(1);
}
int helper(int a) { return a; }
