class Blocks {
    int n() {
        {
            int size = 1;
            size++;
        }
        {
            int width = 2;
            return width + 1;
        }
    }
}
