/**
 * Adds up numbers; n is not negative.
 * \param count how many n there are
 * @param[in] a the numbers
 */
int sum(int count, const int *a)
{
    int s = 0;
    for (int i = 0; i < count; i++)
        s += a[i];
    return s;
}
