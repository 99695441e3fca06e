int f(int val)
{
    int res;
    __asm__("mov %[val], %0" : "=r"(res) : [val] "r"(val));
    return res + val;
}
