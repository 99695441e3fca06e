let second = 1;
