package two;

import one.Row;

class B {
    Row theirs;
    two.Line mine;
}
