public class Box {}
