class Recv {
    int at;

    int move(Recv this, int by) {
        return this.at += by;
    }
}
