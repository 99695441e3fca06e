import static java.lang.Math.max;

class Sh {
    int most(int n) {
        return max(n, 1);
    }
}
