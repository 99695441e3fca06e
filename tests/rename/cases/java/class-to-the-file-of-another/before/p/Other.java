package p;

interface Other {}
