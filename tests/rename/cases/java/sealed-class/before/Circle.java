public final class Circle extends Shape {}
