package two;

import one.Line;

class B {
    Line theirs;
    two.Line mine;
}
