mystery(1);
