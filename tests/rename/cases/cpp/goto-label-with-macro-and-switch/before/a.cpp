int f(int n) {
    int done = 0;
    for (;;) {
        if (n > 3) goto done;
        switch (n) { case 1: goto done; default: ++n; }
    }
done:
    return done;
}
