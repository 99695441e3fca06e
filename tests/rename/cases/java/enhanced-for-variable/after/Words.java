class Words {
    static String[] item = {"a"};

    static int letters() {
        int n = 0;
        for (String word : Words.item) {
            n += word.length();
        }
        return n + item.length;
    }
}
