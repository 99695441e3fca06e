package one;

public class Row {}
