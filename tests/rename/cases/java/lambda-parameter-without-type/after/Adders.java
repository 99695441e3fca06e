import java.util.function.BinaryOperator;

class Adders {
    BinaryOperator<Integer> plus = (left, b) -> left + b;
    BinaryOperator<Integer> minus = (a, b) -> a - b;
}
