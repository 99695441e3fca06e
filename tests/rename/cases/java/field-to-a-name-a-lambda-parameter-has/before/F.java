import java.util.function.*;

class F {
    int n = 1;
    IntUnaryOperator f = k -> k + n;
}

