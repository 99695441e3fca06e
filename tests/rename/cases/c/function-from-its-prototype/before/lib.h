int begin(int);
