class Broken {
    int good() {
        int result = 41;
        return result + 1;
    }

    int bad() {
        int result = (;
        return
    }
}
