public final class Oval extends Shape {}
