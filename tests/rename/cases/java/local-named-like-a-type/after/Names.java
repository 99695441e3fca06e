class Box {
    int v;
}

class Names {
    int run() {
        Box holder = new Box();
        holder.v = 3;
        return holder.v;
    }
}
