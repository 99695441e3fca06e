class Blocks {
    int n() {
        {
            int size = 1;
            size++;
        }
        {
            int size = 2;
            return size + 1;
        }
    }
}
