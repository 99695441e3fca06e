package p;

public class Main {}

class Aid {}
