var salute = 1;
