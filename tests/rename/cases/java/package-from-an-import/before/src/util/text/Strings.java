package util.text;

public class Strings {}
