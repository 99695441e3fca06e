/**
 * Adds up numbers; n is not negative.
 * \param n how many n there are
 * @param[in] a the numbers
 */
int sum(int n, const int *a)
{
    int s = 0;
    for (int i = 0; i < n; i++)
        s += a[i];
    return s;
}
