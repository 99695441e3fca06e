package a;

public class Calc {
    public static int twice(int n) { return n * 2; }
    public static class Deep { public int f() { return twice(2) + Calc.twice(3); } }
}
class Sub extends Calc { int g() { return twice(1) + Sub.twice(2) + super.hashCode(); } }
