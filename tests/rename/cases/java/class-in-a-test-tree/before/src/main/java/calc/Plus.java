package calc;

public class Plus {}
