package p.q;

class Use {
    A own;
    p.Aa other;
}
