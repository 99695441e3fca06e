int f(int value)
{
    int res;
    __asm__("mov %[val], %0" : "=r"(res) : [val] "r"(value));
    return res + value;
}
