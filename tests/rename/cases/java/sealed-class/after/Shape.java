public sealed class Shape permits Oval, Square {}
