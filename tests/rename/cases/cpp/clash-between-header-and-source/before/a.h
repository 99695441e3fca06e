int assist(int);
