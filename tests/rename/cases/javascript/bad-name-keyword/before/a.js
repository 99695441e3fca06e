let kind = 1;
