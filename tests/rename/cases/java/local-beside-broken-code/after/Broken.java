class Broken {
    int good() {
        int answer = 41;
        return answer + 1;
    }

    int bad() {
        int result = (;
        return
    }
}
