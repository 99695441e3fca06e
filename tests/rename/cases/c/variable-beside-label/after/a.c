int f(int finished)
{
    if (finished)
        goto done;
    finished = 1;
done:
    return finished;
}
