package util;

public class A {}
