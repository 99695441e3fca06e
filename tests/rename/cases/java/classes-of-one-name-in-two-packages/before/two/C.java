package two;

import one.*;

class C {
    Line mine;
}
