package tools.text;

public class Strings {}
