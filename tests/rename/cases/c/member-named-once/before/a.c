struct cache_entry { int epoch_no; };
int f(void)
{
    return lookup_somewhere(3)->epoch_no;
}
