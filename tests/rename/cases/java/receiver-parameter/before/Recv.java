class Recv {
    int at;

    int move(Recv this, int n) {
        return this.at += n;
    }
}
