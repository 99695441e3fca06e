package two;

public class Row {
    one.Line other;
}
