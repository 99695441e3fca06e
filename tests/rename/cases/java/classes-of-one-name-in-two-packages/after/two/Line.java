package two;

public class Line {}
