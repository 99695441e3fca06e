package app;

public class List {}
