class Clash {
    void run(String s) {
        try {
            System.out.println(s);
        } catch (RuntimeException e) {
            throw e;
        }
    }
}
