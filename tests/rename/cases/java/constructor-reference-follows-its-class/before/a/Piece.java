package a;

public class Piece {
    final String s;
    public Piece(String s) { this.s = s; }
    protected Piece() { this("x"); }
}
