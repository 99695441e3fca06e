package base;

public class A {}
