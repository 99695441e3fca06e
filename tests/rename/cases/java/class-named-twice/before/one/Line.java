package one;

public class Line {}
