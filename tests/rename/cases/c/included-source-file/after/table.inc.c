static int table_size = 3;
