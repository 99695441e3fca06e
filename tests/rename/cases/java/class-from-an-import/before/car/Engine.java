package car;

public class Engine {}
