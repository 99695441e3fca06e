import static java.lang.Math.PI;

class Sh {
    static double PI = 3;

    static double run() {
        return PI * 2;
    }
}
