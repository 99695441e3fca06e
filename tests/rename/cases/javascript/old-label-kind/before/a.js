let retry = 1;
retry: while (retry) { continue retry; }
