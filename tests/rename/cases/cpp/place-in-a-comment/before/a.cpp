// a word
int word = 1;
