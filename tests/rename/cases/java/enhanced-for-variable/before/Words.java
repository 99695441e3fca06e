class Words {
    static String[] item = {"a"};

    static int letters() {
        int n = 0;
        for (String item : Words.item) {
            n += item.length();
        }
        return n + item.length;
    }
}
