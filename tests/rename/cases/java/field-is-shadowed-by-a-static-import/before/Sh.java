import static java.lang.Math.PI;

class Sh {
    static double ratio = 3;

    static double run() {
        return ratio * 2;
    }
}
