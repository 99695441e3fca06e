package two;

public class Row {}
