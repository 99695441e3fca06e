// rate is in km/h
int rate = 3;
const char *s = "rate: %d, overrate";
