public non-sealed class Square extends Shape {}
