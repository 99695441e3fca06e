public sealed class Shape permits Circle, Square {}
