public class Whole {
    Piece first;
}

class Piece {
    Piece next;
}
