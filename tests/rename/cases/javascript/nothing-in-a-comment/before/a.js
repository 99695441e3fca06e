// the value of things
const value = 1;
