public class Failure extends Exception {}
