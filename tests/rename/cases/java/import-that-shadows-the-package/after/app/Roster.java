package app;

public class Roster {}
