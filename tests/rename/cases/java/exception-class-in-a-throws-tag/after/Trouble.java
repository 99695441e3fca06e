public class Trouble extends Exception {}
