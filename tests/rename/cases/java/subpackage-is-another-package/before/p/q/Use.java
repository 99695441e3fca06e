package p.q;

class Use {
    A own;
    p.A other;
}
