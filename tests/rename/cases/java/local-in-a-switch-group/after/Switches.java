class Switches {
    int run(int k) {
        switch (k) {
            case 0:
                int answer = 1;
                return answer;
            default:
                answer = 2;
                return answer + k;
        }
    }
}
