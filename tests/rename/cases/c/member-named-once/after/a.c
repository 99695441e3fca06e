struct cache_entry { int generation; };
int f(void)
{
    return lookup_somewhere(3)->generation;
}
