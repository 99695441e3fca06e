int f(int n) {
    int done = 0;
    for (;;) {
        if (n > 3) goto finish;
        switch (n) { case 1: goto finish; default: ++n; }
    }
finish:
    return done;
}
