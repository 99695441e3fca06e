package core;

public class A {}
