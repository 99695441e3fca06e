// rate is in km/h
int speed = 3;
const char *s = "speed: %d, overrate";
