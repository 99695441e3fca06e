package base;

public class Thing {}
