package two;

public class Line {
    one.Line other;
}
