package shop;

public class Purse {}
