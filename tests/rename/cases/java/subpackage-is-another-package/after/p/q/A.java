package p.q;

public class A {}
