package p;

public class Aa {}
