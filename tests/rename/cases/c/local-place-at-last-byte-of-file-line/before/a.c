int f(int count){return-count+count*count;}
