/**
 * fill - sets memory
 * @n: how many n
 * @p: where
 *
 * Sets @n bytes from @p.
 */
void fill(int n, char *p)
{
    while (n--)
        *p++ = 0;
}
