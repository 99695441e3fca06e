package core;

public class Thing {}
