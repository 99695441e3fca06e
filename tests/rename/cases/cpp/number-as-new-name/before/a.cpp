int second = 1;
