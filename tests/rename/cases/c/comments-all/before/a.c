// rate is in km/h
int rate = 3; /* the rate, not the rates */
const char *s = "rate";
