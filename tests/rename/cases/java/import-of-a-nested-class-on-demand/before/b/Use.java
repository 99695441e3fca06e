package b;

import a.Whole.*;

class Use {
    Piece p = new Piece();
}
