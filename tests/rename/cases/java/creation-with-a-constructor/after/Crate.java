public class Crate {}
