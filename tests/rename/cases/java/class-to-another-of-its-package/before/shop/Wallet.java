package shop;

public class Wallet {}
