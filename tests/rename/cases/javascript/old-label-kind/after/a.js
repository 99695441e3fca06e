let retry = 1;
again: while (retry) { continue again; }
