// speed is in km/h
int speed = 3; /* the speed, not the rates */
const char *s = "rate";
