int f(int done)
{
    if (done)
        goto done;
    done = 2;
done:
    return done;
}
