/**
 * fill - sets memory
 * @count: how many n
 * @p: where
 *
 * Sets @count bytes from @p.
 */
void fill(int count, char *p)
{
    while (count--)
        *p++ = 0;
}
