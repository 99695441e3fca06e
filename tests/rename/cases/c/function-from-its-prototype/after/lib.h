int start(int);
