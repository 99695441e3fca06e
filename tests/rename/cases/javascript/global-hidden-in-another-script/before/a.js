var greet = 1;
