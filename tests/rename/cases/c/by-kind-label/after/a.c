int f(int done)
{
    if (done)
        goto end;
    done = 2;
end:
    return done;
}
