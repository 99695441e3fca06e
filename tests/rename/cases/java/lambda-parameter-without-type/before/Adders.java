import java.util.function.BinaryOperator;

class Adders {
    BinaryOperator<Integer> plus = (a, b) -> a + b;
    BinaryOperator<Integer> minus = (a, b) -> a - b;
}
