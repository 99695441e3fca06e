package a;

public class Calc {
    public static int dbl(int n) { return n * 2; }
    public static class Deep { public int f() { return dbl(2) + Calc.dbl(3); } }
}
class Sub extends Calc { int g() { return dbl(1) + Sub.dbl(2) + super.hashCode(); } }
