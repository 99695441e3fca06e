package car;

public class Motor {}
