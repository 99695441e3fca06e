package tools;

public class A {}
