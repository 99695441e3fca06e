package b;

import a.Whole.*;

class Use {
    Part p = new Part();
}
