var total = 2;
