int word = 1;
const char* s = "a word";
