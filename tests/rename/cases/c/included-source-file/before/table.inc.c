static int size_of_table = 3;
