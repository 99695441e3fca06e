package calc;

public class Adder {}
